using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Modules;

namespace Grove.Content.SafeHtml;

/// <summary>Every shell can sanitise HTML.</summary>
internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
        => services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
}
