using Grove.Kernel.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Adds the CMS to a host's pipeline.</summary>
public static class ApplicationBuilderExtensions
{
    /// <summary>Lets the CMS answer every request that has come this far, its own 404 included.</summary>
    /// <param name="app">The host's pipeline.</param>
    /// <param name="configure">Middleware that runs before the site's own.</param>
    public static IApplicationBuilder UseOrchardCore(this IApplicationBuilder app, Action<IApplicationBuilder>? configure = null)
    {
        configure?.Invoke(app);
        app.Run(app.ApplicationServices.GetRequiredService<SiteEntrance>().AnswerAsync);
        return app;
    }
}
