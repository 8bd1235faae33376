using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Features.Taxonomies;
using Grove.Tests.Content;
using Grove.Tests.Recipes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Taxonomies.Settings;

namespace Grove.Tests.Features;

public class TaxonomyTests
{
    [Fact]
    public async Task A_term_lists_its_published_items_a_page_at_a_time_newest_first()
    {
        await using var site = await RecipeSite.StartAsync();
        for (var i = 1; i <= 25; i++)
        {
            site.Time.Advance(TimeSpan.FromMinutes(1));
            await FileAsync(site, $"Post {i}", "term-a");
        }

        await FileAsync(site, "Draft", "term-a", VersionOptions.Draft);
        await FileAsync(site, "Elsewhere", "term-b");

        var (count, second, beyond) = await site.WorkAsync(async (IServiceProvider services) =>
        {
            var filed = services.GetRequiredService<FiledItems>();
            return (await filed.CountAsync("term-a"), await filed.PageAsync("term-a", 10, 10), await filed.PageAsync("term-a", 1000, 10));
        });
        Assert.Equal(25, count);
        Assert.Equal(Enumerable.Range(6, 10).Reverse().Select(i => $"Post {i}"), second.Select(item => item.DisplayText));
        Assert.Empty(beyond);
    }

    [Fact]
    public async Task Pages_of_old_and_new_terms_are_made_anew_when_an_item_is_published()
    {
        await using var site = await RecipeSite.StartAsync();
        var id = await FileAsync(site, "Post", "term-a");
        site.Evicted.Clear();

        await site.WorkAsync(async (IContentManager content) =>
        {
            var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.Alter<ContentPart>("PostPart", part => part.Alter<TaxonomyField>("Tags", field => field.TermContentItemIds = ["term-b"]));
            await content.PublishAsync(draft);
        });

        Assert.Contains("contentitemid:term-a", site.Evicted);
        Assert.Contains("contentitemid:term-b", site.Evicted);
        Assert.Equal((0, 1), await site.WorkAsync(async (IServiceProvider services) =>
        {
            var filed = services.GetRequiredService<FiledItems>();
            return (await filed.CountAsync("term-a"), await filed.CountAsync("term-b"));
        }));
    }

    [Fact]
    public async Task Terms_in_a_tree_are_found_with_all_above_them()
    {
        var taxonomy = Tree();

        Assert.Equal([("a", 0), ("a1", 1), ("a11", 2), ("a2", 1), ("b", 0)], TermTree.Flatten(taxonomy).Select(entry => (entry.Term.ContentItemId, entry.Level)));
        Assert.Equal(["a", "a1", "a11"], TermTree.Path(taxonomy, "a11").Select(term => term.ContentItemId));
        Assert.Equal(["b"], TermTree.Path(taxonomy, "b").Select(term => term.ContentItemId));
        Assert.Empty(TermTree.Path(taxonomy, "nowhere"));
        Assert.Equal("A two", TermTree.Find(taxonomy, "a2")!.DisplayText);
        Assert.True(TermTree.IsLeaf(TermTree.Find(taxonomy, "a11")!));
        Assert.False(TermTree.IsLeaf(TermTree.Find(taxonomy, "a1")!));
        await Task.CompletedTask;
    }

    [Fact]
    public async Task A_taxonomy_tells_where_its_terms_and_theirs_are()
    {
        await using var site = await RecipeSite.StartAsync();
        var taxonomy = Tree();

        var aspect = await site.WorkAsync((IContentManager content) => content.PopulateAspectAsync<ContainedContentItemsAspect>(taxonomy));
        var below = await site.WorkAsync((IContentManager content) => content.PopulateAspectAsync<ContainedContentItemsAspect>(TermTree.Find(taxonomy, "a")!));

        Assert.Equal(2, Assert.Single(aspect.Accessors)(JObject.FromObject(taxonomy)!)!.Count);
        Assert.Equal(2, Assert.Single(below.Accessors)(JObject.FromObject(TermTree.Find(taxonomy, "a")!)!)!.Count);
    }

    [Theory]
    [InlineData("""[{"index":"1"},{"index":"0","children":[{"index":"0-1"},{"index":"0-0","children":[{"index":"0-0-0"}]}]}]""", "b,a,a2,a1,a11")]
    [InlineData("""[{"index":"0-0-0"},{"index":"0-0"},{"index":"0-1"},{"index":"0"},{"index":"1"}]""", "a11,a1,a2,a,b")]
    public void Terms_take_a_posted_order(string order, string expected)
    {
        var taxonomy = Tree();
        var part = taxonomy.As<TaxonomyPart>()!;

        part.Terms = TermOrder.Apply(part, JsonNode.Parse(order)!.AsArray());
        taxonomy.Apply(part);

        Assert.Equal(expected, string.Join(',', TermTree.Flatten(taxonomy).Select(entry => entry.Term.ContentItemId)));
    }

    [Theory]
    [InlineData("""[{"index":"0"}]""")]
    [InlineData("""[{"index":"0"},{"index":"0"}]""")]
    [InlineData("""[{"index":"7"}]""")]
    [InlineData("""[42]""")]
    [InlineData("""[]""")]
    public void An_order_that_loses_or_doubles_a_term_is_refused(string order)
        => Assert.Throws<JsonException>(() => TermOrder.Apply(Tree().As<TaxonomyPart>()!, JsonNode.Parse(order)!.AsArray()));

    [Theory]
    [InlineData(0, true, false, 1)]
    [InlineData(0, false, false, 0)]
    [InlineData(2, false, true, 1)]
    [InlineData(2, false, false, 0)]
    public async Task A_taxonomy_field_keeps_to_how_many_terms_it_takes(int count, bool required, bool unique, int faults)
        => Assert.Equal(faults, (await FieldRules.FaultsAsync(
            new TaxonomyFieldHandler(FieldRules.Localizer<TaxonomyFieldHandler>()),
            new TaxonomyField { TermContentItemIds = [.. Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture))] },
            new TaxonomyFieldSettings { Required = required, Unique = unique })).Length);

    private static Task<string> FileAsync(ContentSite site, string title, string term, VersionOptions? options = null)
        => site.WorkAsync(async (IContentManager content) =>
        {
            var item = await content.NewAsync("Page");
            item.DisplayText = title;
            item.Alter<ContentPart>("PostPart", part => part.Alter<TaxonomyField>("Tags", field =>
            {
                field.TaxonomyContentItemId = "tags";
                field.TermContentItemIds = [term];
            }));
            await content.CreateAsync(item, options ?? VersionOptions.Published);
            return item.ContentItemId;
        });

    internal static ContentItem Tree() => JsonNode.Parse("""
        {"ContentItemId":"t","ContentType":"Taxonomy","TaxonomyPart":{"TermContentType":"Tag","Terms":[
          {"ContentItemId":"a","ContentType":"Tag","DisplayText":"A","TermPart":{"TaxonomyContentItemId":"t"},"Terms":[
            {"ContentItemId":"a1","ContentType":"Tag","DisplayText":"A one","TermPart":{},"Terms":[{"ContentItemId":"a11","ContentType":"Tag","DisplayText":"A one one","TermPart":{}}]},
            {"ContentItemId":"a2","ContentType":"Tag","DisplayText":"A two","TermPart":{}}]},
          {"ContentItemId":"b","ContentType":"Tag","DisplayText":"B","TermPart":{}}]}}
        """).ToObject<ContentItem>()!;
}
