using Grove.Kernel.Caching;
using Grove.Rendering;
using Grove.Rendering.Pages;
using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Settings;

namespace Grove.Tests.Rendering;

/// <summary>The Rendering room's middleware on a real server, with pages that a test gives.</summary>
internal sealed class RenderingServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RenderingServer(WebApplication app)
    {
        _app = app;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => _app.Services;

    public static async Task<RenderingServer> StartAsync(Action<WebApplication> routes, string environment = "Production", params TextSource[] sources)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = environment, ApplicationName = typeof(RenderingServer).Assembly.GetName().Name });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddHttpContextAccessor();
        services.AddLocalization();
        services.AddSingleton(TextSources.Engine);
        services.AddSingleton<CacheTags>();
        services.AddScoped<ReadTags>();
        services.AddSingleton(new ApplicationPartManager());
        services.AddControllersWithViews().AddViewLocalization();
        services.AddScoped<IContentDefinitionManager>(_ => new FakeDefinitions());
        services.AddScoped(_ => NoContent.Create());
        services.AddScoped<ISiteService>(_ => new FakeSites(new FakeSite { SiteName = "Site" }));
        new Startup().ConfigureServices(services);
        services.AddSingleton<ViewSources>(new TextSources(sources));
        var app = builder.Build();
        new Startup().Configure(app, app, app.Services);
        app.UseRouting();
        routes(app);
        await app.StartAsync();
        return new RenderingServer(app);
    }

    public Task<HttpResponseMessage> GetAsync(string address) => GetAsync(new Uri(address, UriKind.Relative));

    public Task<HttpResponseMessage> GetAsync(Uri address) => Client.GetAsync(address, TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => Client.SendAsync(request, TestContext.Current.CancellationToken);

    public Task<string> TextAsync(string address) => Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public static Task<string> TextOfAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    public static Task<byte[]> BytesOfAsync(HttpResponseMessage response) => response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    /// <summary>A page in the layout.</summary>
    public static Task PageAsync(HttpContext context, string html, params string[] tags)
    {
        foreach (var tag in tags)
        {
            context.RequestServices.GetRequiredService<ReadTags>().Add(tag);
        }
        return context.RequestServices.GetRequiredService<PageWriter>().WriteAsync(context, new HtmlString(html));
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
