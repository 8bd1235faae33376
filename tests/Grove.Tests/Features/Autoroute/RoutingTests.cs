using System.Net;
using Grove.Features.Contents;
using Grove.Tests.Content;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace Grove.Tests.Features.Autoroute;

/// <summary>Paths over HTTP: a real server routes by the paths of a <see cref="ContentSite" />; the page of an item says its id.</summary>
public sealed class RoutingTests : IAsyncLifetime
{
    private ContentSite _site = null!; // started before each test
    private WebApplication _app = null!; // likewise
    private HttpClient _client = null!; // likewise

    public async ValueTask InitializeAsync()
    {
        _site = await PathTests.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(parts =>
        {
            parts.ApplicationParts.Clear();
            parts.FeatureProviders.Clear();
            parts.FeatureProviders.Add(new Controllers());
            parts.ApplicationParts.Add(new AssemblyPart(typeof(RoutingTests).Assembly));
        });
        new Grove.Features.HomeRoute.Startup().ConfigureServices(builder.Services);
        new Grove.Features.Autoroute.Startup().ConfigureServices(builder.Services);
        builder.Services.AddScoped<Grove.Kernel.Caching.ReadTags>();
        builder.Services.AddSingleton(_site.Services.GetRequiredService<ISiteService>());
        builder.Services.AddSingleton(_site.Services.GetRequiredService<Grove.Features.Autoroute.AutorouteEntries>());
        _app = builder.Build();
        _app.MapAreaControllerRoute("DisplayContentItem", ItemRoutes.Area, "Contents/ContentItems/{contentItemId}", new { controller = "Item", action = "Display" });
        _app.MapGet("/fixed", () => "fixed");
        _app.MapGet("/link/{id}", (string id, LinkGenerator links) => links.GetPathByRouteValues(
            null, new RouteValueDictionary { ["Area"] = ItemRoutes.Area, ["Controller"] = "Item", ["Action"] = "Display", ["contentItemId"] = id, ["page"] = "2" }));
        new Grove.Features.HomeRoute.Startup().Configure(_app, _app, _app.Services);
        new Grove.Features.Autoroute.Startup().Configure(_app, _app, _app.Services);
        await _app.StartAsync();
        _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await _site.DisposeAsync();
    }

    [Theory]
    [InlineData("/blog/some-post")]
    [InlineData("/Blog/Some-Post")]
    [InlineData("/blog/some-post/")]
    [InlineData("/blog/some-post?page=2")]
    public async Task A_path_leads_to_its_item(string address)
    {
        var id = await _site.PageAsync("Some post");

        Assert.Equal($"item {id}", await _client.GetStringAsync(address, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_path_in_another_script_leads_to_its_item()
    {
        var id = await _site.PageAsync("Привет");

        Assert.Equal($"item {id}", await _client.GetStringAsync("/blog/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82", TestContext.Current.CancellationToken));
        Assert.Equal("/blog/%D0%BF%D1%80%D0%B8%D0%B2%D0%B5%D1%82?page=2", await _client.GetStringAsync($"/link/{id}", TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/blog/nothing")]
    [InlineData("/blog")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/%00")]
    public async Task An_unknown_path_is_not_found(string address)
    {
        await _site.PageAsync("Some post");

        var response = await _client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, response.StatusCode.ToString());
    }

    [Fact]
    public async Task A_path_of_ten_thousand_characters_is_refused_or_unknown()
    {
        var response = await _client.GetAsync("/" + new string('x', 10_000), TestContext.Current.CancellationToken);

        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    [Fact]
    public async Task A_former_path_answers_301_with_the_present_one_and_the_query()
    {
        var id = await _site.PageAsync("Some post");
        await _site.WorkAsync(async (IContentManager content) =>
        {
            var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.Alter<AutoroutePart>(part => part.Path = "blog/größer");
            await content.PublishAsync(draft);
        });

        var response = await _client.GetAsync("/blog/some-post?after=5", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/blog/gr%C3%B6%C3%9Fer?after=5", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_unpublished_item_is_not_found_at_its_path()
    {
        var id = await _site.PageAsync("Some post");
        await _site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(id))!));

        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/blog/some-post", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task What_the_site_maps_itself_comes_before_paths()
    {
        await _site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Alter<AutoroutePart>(part => part.Path = "fixed");
            await content.CreateAsync(page);
        });

        Assert.Equal("fixed", await _client.GetStringAsync("/fixed", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Links_lead_to_the_path_of_a_live_item_and_to_the_id_of_another()
    {
        var live = await _site.PageAsync("Some post");
        var draft = await _site.PageAsync("Draft", VersionOptions.Draft);
        await _client.GetAsync("/blog/some-post", TestContext.Current.CancellationToken);

        Assert.Equal("/blog/some-post?page=2", await _client.GetStringAsync($"/link/{live}", TestContext.Current.CancellationToken));
        Assert.Equal($"/Contents/ContentItems/{draft}?page=2", await _client.GetStringAsync($"/link/{draft}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_root_shows_the_item_that_was_made_the_home_page()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await _client.GetAsync("/", TestContext.Current.CancellationToken)).StatusCode);
        var id = await _site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Alter<AutoroutePart>(part => (part.Path, part.SetHomepage) = ("welcome", true));
            await content.CreateAsync(page);
            return page.ContentItemId;
        });

        Assert.Equal($"item {id}", await _client.GetStringAsync("/", TestContext.Current.CancellationToken));
        Assert.Equal($"item {id}", await _client.GetStringAsync("/welcome", TestContext.Current.CancellationToken));
    }

    /// <summary>Stands for the page of an item.</summary>
    [Area(ItemRoutes.Area)]
    public sealed class ItemController : Controller
    {
        public IActionResult Display(string contentItemId, string? jsonPath) => Content($"item {contentItemId}{jsonPath}");
    }

    private sealed class Controllers : IApplicationFeatureProvider<ControllerFeature>
    {
        public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
        {
            feature.Controllers.Add(System.Reflection.IntrospectionExtensions.GetTypeInfo(typeof(ItemController)));
            feature.Controllers.Add(System.Reflection.IntrospectionExtensions.GetTypeInfo(typeof(Grove.Features.Autoroute.FormerPathController)));
        }
    }
}
