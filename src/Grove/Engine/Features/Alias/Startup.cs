using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;

namespace Grove.Features.Alias;

/// <summary>Names by which templates find items.</summary>
[Feature("OrchardCore.Alias")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<AliasPart>().UseDisplayDriver<AliasPartDisplayDriver>().AddHandler<AliasPartHandler>();
        services.AddScoped<IContentHandleProvider, AliasHandles>();
        services.AddIndexProvider<AliasIndexProvider>();
        services.AddDataMigration<AliasMigrations>();
        services.AddShapeTableProvider<AliasTemplates>();
    }
}
