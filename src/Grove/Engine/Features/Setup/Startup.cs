using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace Grove.Features.Setup;

[Feature("OrchardCore.Setup")]
internal sealed class Startup : StartupBase
{
    public override int ConfigureOrder => -1_000; // before routing, after the files that the page shows

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<SetupToken>();
        services.AddScoped<SetupRules>();
        services.AddScoped<SiteSetup>();
    }

    // Until there is a site, every address leads to the form.
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        if (!serviceProvider.GetRequiredService<ShellSettings>().IsUninitialized())
        {
            return;
        }

        app.Use((context, next) =>
        {
            if (!context.Request.Path.HasValue || context.Request.Path == "/")
            {
                return next(context);
            }

            context.Response.Redirect(context.Request.PathBase + "/");
            return Task.CompletedTask;
        });
    }
}
