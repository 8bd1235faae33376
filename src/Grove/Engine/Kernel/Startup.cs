using Grove.Kernel.Caching;
using Grove.Kernel.Logging;
using Grove.Kernel.Mvc;
using Grove.Kernel.Shells;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardCore.Modules;

namespace Grove.Kernel;

/// <summary>What every shell has: a clock, cache tags, MVC with the enabled modules, health checks and the request log.</summary>
internal sealed class Startup : StartupBase
{
    public override int Order => -10_000;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IClock, Clock>();
        services.AddSingleton<IIdGenerator, IdGenerator>();
        services.AddScoped<ReadTags>();
        services.AddSingleton<CacheTags>();
        services.AddRouting();
        services.AddHealthChecks();
        services.AddLocalization();
        AddMvc(services);
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
    {
        app.UseMiddleware<RequestLog>();
        app.UseHealthChecks("/health/ready");
        routes.MapControllers();
    }

    private static void AddMvc(IServiceCollection services)
    {
        var features = (EnabledFeatures)services.Last(service => service.ServiceType == typeof(EnabledFeatures)).ImplementationInstance!; // the shell factory adds it first
        var parts = new ApplicationPartManager();
        foreach (var module in features.Modules)
        {
            parts.ApplicationParts.Add(new AssemblyPart(module.Assembly));
            parts.ApplicationParts.Add(new CompiledRazorAssemblyPart(module.Assembly));
        }

        parts.FeatureProviders.Add(new ControllerFeatureProvider());
        parts.FeatureProviders.Add(new FeatureControllers(features));
        services.AddSingleton(parts);

        // What a form requires, its rules say: a view model's properties that only the server fills are no business of the browser.
        services.AddControllersWithViews(options => options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true)
            .AddViewLocalization().AddDataAnnotationsLocalization();
    }
}
