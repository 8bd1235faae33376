using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Modules;

namespace Grove.Features.Lists;

/// <summary>Containers: their items' index, their pages, their editors and the filters that read them.</summary>
[Feature("OrchardCore.Lists")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ListPart>().UseDisplayDriver<ListPartDisplayDriver>();
        services.AddContentPart<ContainedPart>();
        services.AddScoped<IContentDisplayDriver, ContainedPartDisplayDriver>();
        services.AddScoped<IContentHandler, ContainerTags>();
        services.AddScoped<IContainerService, ContainerService>();
        services.AddScoped<Containers>();
        services.AddIndexProvider<ContainedPartIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.AddLiquidFilter<ListItemsFilter>("list_items");
        services.AddLiquidFilter<ListCountFilter>("list_count");
        services.AddLiquidFilter<ContainerFilter>("container");
    }
}
