using System.Text.Encodings.Web;
using Grove.Kernel.Caching;
using Grove.Kernel.Shells;
using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Liquid;
using OrchardCore.Settings;

namespace Grove.Tests.Rendering;

/// <summary>The Rendering room with templates from texts, one request and no database.</summary>
internal sealed class RenderingSite : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public RenderingSite(Action<IServiceCollection>? configure = null, params TextSource[] sources)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLocalization();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IWebHostEnvironment>(new Environment());
        services.AddSingleton<IHostEnvironment>(provider => provider.GetRequiredService<IWebHostEnvironment>());
        services.AddSingleton(new System.Diagnostics.DiagnosticListener("Tests"));
        services.AddSingleton<System.Diagnostics.DiagnosticSource>(provider => provider.GetRequiredService<System.Diagnostics.DiagnosticListener>());
        services.AddHttpContextAccessor();
        services.AddSingleton(new EnabledFeatures([]));
        services.AddSingleton<CacheTags>();
        services.AddScoped<ReadTags>();
        services.AddSingleton(new ApplicationPartManager());
        services.AddControllersWithViews().AddViewLocalization();
        services.AddScoped<IContentDefinitionManager>(_ => Definitions);
        services.AddScoped(_ => NoContent.Create());
        services.AddScoped<ISiteService>(_ => new FakeSites(Site));
        new Grove.Rendering.Startup().ConfigureServices(services);
        services.AddSingleton<ViewSources>(new TextSources(sources));
        services.AddScoped<IThemeSelector>(_ => new FixedTheme(Theme));
        configure?.Invoke(services);
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
        _scope = _services.CreateAsyncScope();
        Http.RequestServices = _scope.ServiceProvider;
        _services.GetRequiredService<IHttpContextAccessor>().HttpContext = Http;
    }

    public DefaultHttpContext Http { get; } = new();

    public FakeDefinitions Definitions { get; } = new();

    public FakeSite Site { get; } = new() { SiteName = "You & I" };

    public string? Theme { get; set; }

    public IServiceProvider Services => _scope.ServiceProvider;

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public async Task<IShape> ShapeAsync(string type, object? properties = null)
    {
        var shapes = Get<IShapeFactory>();
        return properties is null ? await shapes.CreateAsync(type) : await shapes.CreateAsync(type, Arguments.From(properties));
    }

    public async Task<string> DisplayAsync(IShape shape)
    {
        using var writer = new StringWriter();
        (await Get<IDisplayHelper>().ShapeExecuteAsync(shape)).WriteTo(writer, Get<HtmlEncoder>());
        return writer.ToString();
    }

    public async Task<string> DisplayAsync(string type, object? properties = null) => await DisplayAsync(await ShapeAsync(type, properties));

    public Task<string> LiquidAsync(string template, object? model = null) => Get<ILiquidTemplateManager>().RenderStringAsync(template, Get<HtmlEncoder>(), model);

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }

    private sealed class Environment : IWebHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "Grove.Tests";

        public string ContentRootPath { get; set; } = Path.GetTempPath();

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();

        public string WebRootPath { get; set; } = Path.GetTempPath();

        public IFileProvider WebRootFileProvider { get; set; } = new NullFileProvider();
    }

    private sealed class FixedTheme(string? id) : IThemeSelector
    {
        public Task<ThemeSelectorResult?> GetThemeAsync() => Task.FromResult(id is null ? null : new ThemeSelectorResult { Priority = 1000, ThemeName = id });
    }
}
