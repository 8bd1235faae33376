using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Grove.Tests.Rendering;

public class PlacementTests
{
    [Theory]
    [InlineData("Content:5", "Content", "5", false)]
    [InlineData("Content", "Content", "", false)]
    [InlineData("/Aside:before", "Aside", "before", true)]
    [InlineData("Parts.Left:1.2", "Parts Left", "1.2", false)]
    [InlineData("Parts:0#Settings;5", "Parts", "0", false)]
    [InlineData("Parts#Settings:0", "Parts", "0", false)]
    public void A_location_says_zone_and_position(string location, string zones, string position, bool layout)
    {
        var placement = new PlacementInfo(location);
        Assert.Equal(zones, string.Join(' ', placement.Zones));
        Assert.Equal(position, placement.Position);
        Assert.Equal(layout, placement.IsLayoutZone());
    }

    [Fact]
    public void A_location_says_tab_card_column_and_group()
    {
        var placement = new PlacementInfo("Parts:0#Settings;5%Details;2|Left_9;1@seo");
        Assert.Equal(("Settings", "5"), (placement.Tab.Name, placement.Tab.Position));
        Assert.Equal(("Details", "2"), (placement.Card.Name, placement.Card.Position));
        Assert.Equal(("Left", "9", "1"), (placement.Column.Name, placement.Column.Width, placement.Column.Position));
        Assert.Equal("seo", placement.Group);
    }

    [Theory]
    [InlineData("""{ "LeadPart": [{ "place": "-" }] }""", "H: C:n")]
    [InlineData("""{ "LeadPart": [{ "place": "Content:9" }] }""", "H: C:nx")]
    [InlineData("""{ "LeadPart": [{ "displayType": "Summary", "place": "-" }] }""", "H:x C:n")]
    [InlineData("""{ "NoteField": [{ "differentiator": "LeadPart-Note", "place": "Header:1" }] }""", "H:nx C:")]
    [InlineData("""{ "NoteField": [{ "differentiator": "LeadPart-Other", "place": "-" }] }""", "H:x C:n")]
    [InlineData("""{ "LeadPart": [{ "contentType": ["Page", "Art*"], "place": "-" }] }""", "H: C:n")]
    [InlineData("""{ "LeadPart": [{ "contentType": "Page", "place": "-" }] }""", "H:x C:n")]
    [InlineData("""{ "LeadPart": [{ "contentPart": ["LeadPart"], "place": "-" }] }""", "H: C:n")]
    [InlineData("""{ "LeadPart": [{ "contentPart": ["OtherPart"], "place": "-" }] }""", "H:x C:n")]
    [InlineData("""{ "LeadPart": [{ "path": "/blog/*", "place": "-" }] }""", "H: C:n")]
    [InlineData("""{ "LeadPart": [{ "path": ["/about"], "place": "-" }] }""", "H:x C:n")]
    [InlineData("""{ "LeadPart": [{ "shape": "Other" }] }""", "H:other C:n")]
    [InlineData("""{ "LeadPart": [{ "alternates": ["Other"] }] }""", "H:other C:n")]
    [InlineData("""{ "LeadPart": [{ "wrappers": ["Box"] }] }""", "H:[x] C:n")]
    [InlineData("""{ "LeadPart": [{ "unknown": "x", "place": "-" }] }""", "H:x C:n")]
    [InlineData("""{ "LeadPart": [{ "place": "Header:1" }, { "place": "-" }] }""", "H: C:n")]
    [InlineData("""{ /* a comment */ "LeadPart": [{ "place": "-", }], }""", "H: C:n")]
    public async Task A_placement_file_moves_hides_and_changes_pieces(string json, string expected) => Assert.Equal(expected, await ShowAsync(Module(), new TextSource("Theme").With("placement.json", json)));

    [Fact]
    public async Task A_theme_s_placement_is_stronger_than_a_module_s_and_keeps_what_it_leaves_open()
    {
        var module = Module().With("placement.json", """{ "LeadPart": [{ "place": "-", "wrappers": ["Box"] }] }""");
        Assert.Equal("H:[x] C:n", await ShowAsync(module, new TextSource("Theme").With("placement.json", """{ "LeadPart": [{ "place": "Header" }] }""")));
    }

    [Fact]
    public async Task A_leading_slash_moves_a_piece_to_the_layout()
    {
        using var site = Site(Module(), new TextSource("Theme").With("placement.json", """{ "LeadPart": [{ "place": "/Aside" }] }"""));
        Assert.Equal("H: C:n", await ShowAsync(site));
        Assert.Equal("x", await site.DisplayAsync((await site.Get<ILayoutAccessor>().GetLayoutAsync()).Zones["Aside"]));
    }

    [Fact]
    public async Task An_unreadable_placement_file_is_named()
    {
        using var site = Site(Module(), new TextSource("Theme").With("placement.json", """{ "LeadPart": { } }"""));
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => ShowAsync(site));
        Assert.Contains("Theme/placement.json: 'LeadPart'", error.Message, StringComparison.Ordinal);
    }

    private static TextSource Module() => new TextSource("Module")
        .With("Views/Content.liquid", "H:{{ Model.Header | shape_render }} C:{{ Model.Content | shape_render }}")
        .With("Views/LeadPart.liquid", "{{ Model.Lead }}").With("Views/NoteField.liquid", "{{ Model.Text }}").With("Views/Other.liquid", "other").With("Views/Box.liquid", "[{{ Model.Metadata.ChildContent }}]");

    private static RenderingSite Site(params TextSource[] sources)
    {
        var site = new RenderingSite(ArticleType.AddDrivers, [.. sources.Reverse()]);
        site.Definitions.Add(ArticleType.Define());
        site.Http.Request.Path = new PathString("/blog/post");
        return site;
    }

    private static async Task<string> ShowAsync(params TextSource[] sources)
    {
        using var site = Site(sources);
        return await ShowAsync(site);
    }

    private static async Task<string> ShowAsync(RenderingSite site) =>
        await site.DisplayAsync(await site.Get<IContentItemDisplayManager>().BuildDisplayAsync(ArticleType.Item("x", "n"), site.Get<IUpdateModelAccessor>().ModelUpdater));
}
