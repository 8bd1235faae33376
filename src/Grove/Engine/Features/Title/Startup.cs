using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Models;

namespace Grove.Features.Title;

/// <summary>Titles.</summary>
[Feature("OrchardCore.Title")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<TitlePart>().UseDisplayDriver<TitlePartDisplayDriver>().AddHandler<TitlePartHandler>();
        services.AddDataMigration<TitleMigrations>();
    }
}
