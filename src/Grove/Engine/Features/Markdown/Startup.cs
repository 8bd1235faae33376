using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Modules;

namespace Grove.Features.Markdown;

/// <summary>The Markdown body: how it becomes HTML, is shown and edited.</summary>
[Feature("OrchardCore.Markdown")]
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MarkdownBodyPart>().UseDisplayDriver<MarkdownBodyPartDisplayDriver>().AddHandler<MarkdownBodyPartHandler>();
        services.AddSingleton<IMarkdownService, MarkdownService>();
        services.AddScoped<MarkdownBody>();
        services.AddLiquidFilter<MarkdownifyFilter>("markdownify");
        services.AddDataMigration<Migrations>();
    }
}
