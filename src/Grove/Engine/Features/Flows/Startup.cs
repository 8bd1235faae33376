using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Modules;

namespace Grove.Features.Flows;

/// <summary>Bags: how they are shown, edited and kept to the rules of what is in them.</summary>
[Feature("OrchardCore.Flows")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<BagPart>().UseDisplayDriver<BagPartDisplayDriver>().AddHandler<BagPartHandler>();
        services.AddScoped<BagTypes>();
        services.AddScoped<PostedBag>();
        services.AddDataMigration<Migrations>();
    }
}
