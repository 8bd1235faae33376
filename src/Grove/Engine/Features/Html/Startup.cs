using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace Grove.Features.Html;

/// <summary>The HTML body: how it is shown, edited and kept safe.</summary>
[Feature("OrchardCore.Html")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<HtmlBodyPart>().UseDisplayDriver<HtmlBodyPartDisplayDriver>().AddHandler<HtmlBodyPartHandler>();
        services.AddScoped<HtmlBody>();
        services.AddDataMigration<Migrations>();
    }
}
