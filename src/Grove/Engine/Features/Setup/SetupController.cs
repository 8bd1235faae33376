using Grove.Recipes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace Grove.Features.Setup;

/// <summary>The page that a site shows until it is set up.</summary>
[AllowAnonymous]
[Feature("OrchardCore.Setup")]
public sealed class SetupController : Controller
{
    private const string FormView = "~/Features/Setup/Views/Setup.cshtml";
    private readonly SiteSetup _setup;
    private readonly SetupToken _token;
    private readonly RecipeCatalogue _recipes;
    private readonly IStringLocalizer _localizer;

    /// <summary>Created by MVC.</summary>
    public SetupController(SiteSetup setup, SetupToken token, RecipeCatalogue recipes, IStringLocalizer<SetupController> localizer) =>
        (_setup, _token, _recipes, _localizer) = (setup, token, recipes, localizer);

    /// <summary>Shows the form.</summary>
    [HttpGet("/")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        _token.Announce();
        return View(FormView, await SetupPage.CreateAsync(_recipes, new SetupRequest(), cancellationToken));
    }

    /// <summary>Sets the site up, or shows the form again with what was typed and what is wrong.</summary>
    [HttpPost("/")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Index([FromForm] SetupRequest request, [FromForm] string? token, CancellationToken cancellationToken)
    {
        if (!_token.IsRight(token))
        {
            ModelState.AddModelError("Token", _localizer["This is not the token that the log shows. After three wrong ones the log shows a new one."]);
        }
        else if (request.Password != request.PasswordConfirmation)
        {
            ModelState.AddModelError(nameof(request.PasswordConfirmation), _localizer["The two passwords differ."]);
        }
        else
        {
            foreach (var (field, message) in await _setup.RunAsync(request, cancellationToken))
            {
                ModelState.AddModelError(field, message);
            }
        }

        return ModelState.IsValid ? Redirect("~/") : View(FormView, await SetupPage.CreateAsync(_recipes, request, cancellationToken));
    }
}
