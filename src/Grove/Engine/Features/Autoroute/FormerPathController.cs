using Grove.Features.Contents;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Modules;

namespace Grove.Features.Autoroute;

/// <summary>Answers the former path of an item with its present one.</summary>
[Feature("OrchardCore.Autoroute")]
[AllowAnonymous]
[Area(ItemRoutes.Area)]
public sealed class FormerPathController : Controller
{
    /// <summary>301 to <paramref name="path" />; the query goes along.</summary>
    public IActionResult Moved(string path) =>
        RedirectPermanent(UriHelper.BuildRelative(Request.PathBase, "/" + path, Request.QueryString));
}
