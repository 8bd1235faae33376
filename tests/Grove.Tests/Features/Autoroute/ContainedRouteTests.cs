using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Modules;

namespace Grove.Tests.Features.Autoroute;

public class ContainedRouteTests
{
    [Fact]
    public async Task Items_inside_an_item_have_paths_below_its_own()
    {
        await using var site = await FeatureSite.StartAsync(new Grove.Features.Title.Startup(), new Grove.Features.Autoroute.Startup(), new Bags());
        var id = await site.WorkAsync(async (IContentManager content) =>
        {
            var tags = await content.NewAsync("Page");
            tags.DisplayText = "Tags";
            tags.Alter<AutoroutePart>(part => (part.Path, part.RouteContainedItems) = ("tags", true));
            tags.Content.Bag = JsonNode.Parse("""
                { "Items": [
                  { "ContentItemId": "one", "ContentType": "Term", "DisplayText": "First tag", "Bag": { "Items": [
                    { "ContentItemId": "inner", "ContentType": "Term", "DisplayText": "Inner" } ] } },
                  { "ContentItemId": "two", "ContentType": "Term", "DisplayText": "Second" } ] }
                """);
            await content.CreateAsync(tags);
            return tags.ContentItemId;
        });

        var entries = site.Services.GetRequiredService<IAutorouteEntries>();
        var (_, first) = await entries.TryGetEntryByPathAsync("/tags/first-tag");
        var (_, inner) = await entries.TryGetEntryByPathAsync("/Tags/first-tag/inner/");
        var (_, second) = await entries.TryGetEntryByContentItemIdAsync("two");

        Assert.Equal((id, "one", "Bag.Items[0]"), (first!.ContentItemId, first.ContainedContentItemId, first.JsonPath));
        Assert.Equal("Bag.Items[0].Bag.Items[0]", inner!.JsonPath);
        Assert.Equal("tags/second", second!.Path);
        await site.WorkAsync(async (IContentManager content) =>
            Assert.Equal("Inner", (await content.GetAsync(id, inner.JsonPath))!.DisplayText));
    }

    private sealed class Bags : StartupBase
    {
        public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IContentHandler, Handler>();

        private sealed class Handler : ContentHandlerBase
        {
            public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => context.ForAsync<ContainedContentItemsAspect>(aspect =>
            {
                aspect.Accessors.Add(json => json["Bag"]?["Items"] as JsonArray);
                return Task.CompletedTask;
            });
        }
    }
}
