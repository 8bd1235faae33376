using Grove.Access.Endpoints;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardCore.Modules;

namespace Grove.Admin.Home;

/// <summary>The dashboard's home page.</summary>
[Feature("OrchardCore.Admin")]
[Area("OrchardCore.Admin")]
public sealed class AdminController(IEnumerable<IDashboardPanel> panels) : Controller
{
    /// <summary>Shows what the features have for this user.</summary>
    [HttpGet]
    [Admin("", "Admin")]
    [RequirePermission("AccessAdminPanel")]
    public async Task<IActionResult> Index()
    {
        var filled = new List<DashboardPanel>();
        foreach (var panel in panels.OrderBy(panel => panel.Order))
        {
            if (await panel.BuildAsync(User) is { } content)
            {
                filled.Add(content);
            }
        }

        return View("/Admin/Home/Home.cshtml", filled);
    }
}
