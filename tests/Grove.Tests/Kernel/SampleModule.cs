using System.Diagnostics;
using Grove.Kernel.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Manifests = OrchardCore.Modules.Manifest;

[assembly: Manifests.Module(Id = "Sample", Name = "Sample", IsAlwaysEnabled = true)]
[assembly: Manifests.Feature(Id = "Sample.Greeter", Dependencies = ["Sample.Words"])]
[assembly: Manifests.Feature(Id = "Sample.Words")]
[assembly: Manifests.Feature(Id = "Sample.Loud")]

namespace Grove.Tests.Kernel;

/// <summary>A module as others write them: this assembly's manifest above and its startups below.</summary>
internal static class SampleModule
{
    public static ModuleCatalogue Catalogue() => ModuleCatalogue.Of(typeof(SampleModule).Assembly);
}

/// <summary>Always on: routing, which every shell needs, and one route.</summary>
public sealed class SampleStartup : StartupBase
{
    public override int Order => -10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(new DiagnosticListener("Sample"));
        services.AddRouting();
        services.AddSingleton<Lifetime>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapGet("/", async context =>
        {
            var lifetime = context.RequestServices.GetRequiredService<Lifetime>();
            await Task.Yield();
            ObjectDisposedException.ThrowIf(lifetime.IsDisposed, lifetime);
            await context.Response.WriteAsync(string.Join(' ', context.RequestServices.GetServices<Word>().Select(word => word.Text)));
        });
}

[Feature("Sample.Words")]
public sealed class WordsStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Word("hello"));
}

[Feature("Sample.Greeter")]
public sealed class GreeterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Word("friend"));
}

[Feature("Sample.Greeter")]
[RequireFeatures("Sample.Loud")]
public sealed class LoudGreeterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddSingleton(new Word("!"));
}

public sealed record Word(string Text);

public sealed class Lifetime : IDisposable
{
    public bool IsDisposed { get; private set; }

    public void Dispose() => IsDisposed = true;
}
