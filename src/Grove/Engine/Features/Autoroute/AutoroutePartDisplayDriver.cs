using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Grove.Features.Autoroute;

/// <summary>Edits paths. What a path may be is <see cref="AutoroutePartHandler" />'s business; what an editor may change, the type's settings say.</summary>
internal sealed class AutoroutePartDisplayDriver(HomePage home, IAuthorizationService authorization, IHttpContextAccessor http)
    : ContentPartDisplayDriver<AutoroutePart>
{
    public override async Task<IDisplayResult?> EditAsync(AutoroutePart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        var isHome = settings.ShowHomepageOption && await home.IsAsync(part.ContentItem);
        var maySetHome = settings.ShowHomepageOption && await MaySetHomepageAsync();
        return Initialize<AutoroutePartViewModel>(GetEditorShapeType(context), model =>
        {
            model.Path = part.Path;
            model.SetHomepage = part.SetHomepage;
            model.RouteContainedItems = part.RouteContainedItems;
            model.Absolute = part.Absolute;
            model.Disabled = part.Disabled;
            model.IsHomepage = isHome;
            model.MaySetHomepage = maySetHome;
            model.AutoroutePart = part;
            model.Settings = settings;
        });
    }

    public override async Task<IDisplayResult?> UpdateAsync(AutoroutePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<AutoroutePartSettings>();
        var posted = new AutoroutePartViewModel();
        await context.Updater.TryUpdateModelAsync(
            posted, Prefix, model => model.Path, model => model.UpdatePath, model => model.SetHomepage, model => model.RouteContainedItems, model => model.Absolute, model => model.Disabled);

        if (settings.AllowDisabled)
        {
            part.Disabled = posted.Disabled;
        }

        if (settings.AllowCustomPath)
        {
            part.Path = posted.Path?.Trim();
        }
        else if (settings.AllowUpdatePath && posted.UpdatePath)
        {
            part.Path = null; // made anew from the pattern
        }

        if (settings.AllowRouteContainedItems)
        {
            part.RouteContainedItems = posted.RouteContainedItems;
        }

        if (settings.AllowAbsolutePath)
        {
            part.Absolute = posted.Absolute;
        }

        if (settings.ShowHomepageOption && posted.SetHomepage && await MaySetHomepageAsync())
        {
            part.SetHomepage = true;
        }

        return await EditAsync(part, context);
    }

    private async Task<bool> MaySetHomepageAsync() =>
        http.HttpContext is { } context && await authorization.AuthorizeAsync(context.User, AutoroutePermissions.SetHomepage);
}
