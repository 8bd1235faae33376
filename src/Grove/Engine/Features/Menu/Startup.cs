using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Menu;

/// <summary>Menus: their parts with their editors, and the shapes that show them.</summary>
[Feature("OrchardCore.Menu")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddShapeTableProvider<MenuShapes>();
        services.AddScoped<IContentHandler, MenuHandler>();
        services.AddContentPart<MenuPart>().UseDisplayDriver<MenuPartDriver>();
        services.AddContentPart<MenuItemsListPart>();
        services.AddContentPart<LinkMenuItemPart>().UseDisplayDriver<LinkMenuItemDriver>();
        services.AddContentPart<ContentMenuItemPart>().UseDisplayDriver<ContentMenuItemDriver>();
        services.AddContentPart<HtmlMenuItemPart>().UseDisplayDriver<HtmlMenuItemDriver>();
        services.AddPermissionProvider<MenuPermissions>();
    }
}
