using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Grove.Tests.Rendering;

public class ContentDisplayTests
{
    private static readonly TextSource Parts = new TextSource("Module")
        .With("Views/LeadPart.liquid", "<p>{{ Model.Lead }}</p>").With("Views/NoteField.liquid", "<i>{{ Model.Text }}</i>")
        .With("Views/LeadPart.Edit.liquid", "[{{ Model.Metadata.Prefix }}={{ Model.Lead }}]").With("Views/NoteField.Edit.liquid", "[{{ Model.Metadata.Prefix }}={{ Model.Text }}]");

    [Fact]
    public async Task An_item_shows_what_its_drivers_offer_where_they_say()
    {
        using var site = Site(Parts, new TextSource("Theme").With("Views/Content.liquid", "H:{{ Model.Header | shape_render }} C:{{ Model.Content | shape_render }}"));
        Assert.Equal("H:<p>a &amp; b</p> C:<i>n</i>", await ShowAsync(site, ArticleType.Item("a & b", "n")));
    }

    [Fact]
    public async Task A_piece_is_reached_by_name_and_its_view_model_read()
    {
        using var site = Site(Parts, new TextSource("Theme").With(
            "Views/Content-Article.liquid",
            "{{ Model.Header.LeadPart | shape_render }}{{ Model.Content[\"LeadPart-Note\"].Field.Text }}{{ Model.ContentItem.Content.LeadPart.Lead }}{{ Model.ContentItem.DisplayText }}{{ Model.ContentItem.ContentItem.Data }}{{ Model.Content.Missing | shape_render }}"));
        Assert.Equal("<p>x</p>nxTitle", await ShowAsync(site, ArticleType.Item("x", "n")));
    }

    [Theory]
    [InlineData("Views/Content.liquid", "Detail", true)]
    [InlineData("Views/Content-Article.liquid", "Detail", true)]
    [InlineData("Views/Content-Article.liquid", "Summary", false)]
    [InlineData("Views/Content.Summary.liquid", "Summary", true)]
    [InlineData("Views/Content-Article.Summary.liquid", "Summary", true)]
    public async Task The_template_of_an_item_follows_type_and_display_type(string file, string displayType, bool used)
    {
        using var site = Site(Parts, new TextSource("Theme").With(file, "HERE"));
        Assert.Equal(used, (await ShowAsync(site, ArticleType.Item("x", "n"), displayType)).Contains("HERE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Views/LeadPart.Detail.liquid")]
    [InlineData("Views/Article-LeadPart.liquid")]
    [InlineData("Views/Article-LeadPart.Detail.liquid")]
    [InlineData("Views/Article-NoteField.liquid")]
    [InlineData("Views/LeadPart-Note.liquid")]
    [InlineData("Views/LeadPart-Note.Detail.liquid")]
    [InlineData("Views/Article-LeadPart-Note.liquid")]
    [InlineData("Views/Article-LeadPart-Note.Detail.liquid")]
    public async Task A_part_or_field_has_templates_by_type_part_and_name(string file)
    {
        using var site = Site(Parts, new TextSource("Theme").With(file, "HERE"));
        Assert.Contains("HERE", await ShowAsync(site, ArticleType.Item("x", "n")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_part_has_templates_by_its_name()
    {
        using var site = Site(Parts, new TextSource("Theme").With("Views/Article-Second.liquid", "HERE"));
        site.Definitions.Add(ArticleType.Define(partName: "Second"));
        Assert.Contains("HERE", await ShowAsync(site, ArticleType.Item("x", "n", "Second")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stereotype_has_templates_of_its_own_and_looks_like_content_without()
    {
        using var site = Site(Parts, new TextSource("Theme").With("Views/Panel.liquid", "PANEL"));
        site.Definitions.Add(ArticleType.Define(stereotype: "Panel"));
        Assert.Equal("PANEL", await ShowAsync(site, ArticleType.Item("x", "n")));
        site.Definitions.Add(ArticleType.Define(stereotype: "Other"));
        Assert.Contains("content-item", await ShowAsync(site, ArticleType.Item("x", "n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Views/Content-Slug-blog-my-post.liquid", "Detail", true)]
    [InlineData("Views/Content-Slug-blog-my-post.liquid", "Summary", false)]
    [InlineData("Views/Content-Slug-blog-my-post.Summary.liquid", "Summary", true)]
    public async Task One_item_has_templates_by_what_it_is_known_by(string file, string displayType, bool used)
    {
        using var site = new RenderingSite(
            services =>
            {
                ArticleType.AddDrivers(services);
                services.AddShapeTableProvider<Known>();
            },
            new TextSource("Theme").With(file, "HERE").With("Views/Content-Article.liquid", "type").With("Views/Content-Article.Summary.liquid", "type"));
        site.Definitions.Add(ArticleType.Define());
        Assert.Equal(used ? "HERE" : "type", await ShowAsync(site, ArticleType.Item("x", "n"), displayType));
    }

    private sealed class Known : ShapeTableProvider
    {
        public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
        {
            Grove.Rendering.ContentItems.ItemTemplates.Describe(builder, "Slug", _ => "/blog/my-post");
            return ValueTask.CompletedTask;
        }
    }

    [Fact]
    public async Task The_form_names_its_fields_by_part_and_field()
    {
        using var site = Site(Parts);
        var shape = await site.Get<IContentItemDisplayManager>().BuildEditorAsync(ArticleType.Item("x", "n"), new PostedForm(new Dictionary<string, string>()), isNew: false);
        Assert.Equal("[LeadPart=x][LeadPart.Note=n]", Compact(await site.DisplayAsync(shape)));
        var nested = await site.Get<IContentItemDisplayManager>().BuildEditorAsync(ArticleType.Item("x", "n"), new PostedForm(new Dictionary<string, string>()), isNew: false, htmlFieldPrefix: "BagPart-0");
        Assert.Equal("[BagPart-0.LeadPart=x][BagPart-0.LeadPart.Note=n]", Compact(await site.DisplayAsync(nested)));
    }

    [Fact]
    public async Task A_posted_form_changes_the_item_and_shows_what_was_typed()
    {
        using var site = Site(Parts);
        var item = ArticleType.Item("x", "n");
        var form = new PostedForm(new Dictionary<string, string> { ["LeadPart.Lead"] = "y", ["LeadPart.Note.Text"] = "m" });
        var shape = await site.Get<IContentItemDisplayManager>().UpdateEditorAsync(item, form, isNew: false);
        Assert.Equal("y", item.As<LeadPart>()!.Lead);
        Assert.Equal("m", (string)item.Content.LeadPart.Note.Text);
        Assert.Equal("[LeadPart=y][LeadPart.Note=m]", Compact(await site.DisplayAsync(shape)));
    }

    [Fact]
    public async Task A_wrong_field_gets_its_message_under_its_own_name()
    {
        using var site = Site(Parts);
        var form = new PostedForm(new Dictionary<string, string> { ["LeadPart.Lead"] = "" });
        await site.Get<IContentItemDisplayManager>().UpdateEditorAsync(ArticleType.Item("x", "n"), form, isNew: false);
        Assert.Equal("A lead is required.", form.ModelState["LeadPart.Lead"]!.Errors.Single().ErrorMessage);
    }

    [Theory]
    [InlineData("""{ "LeadPart_Edit": [{ "place": "Parts:0#Settings;5" }], "NoteField_Edit": [{ "place": "Parts:1#Content;1" }] }""", "Content", "Settings")]
    [InlineData("""{ "LeadPart_Edit": [{ "place": "Parts:0%Right;2" }], "NoteField_Edit": [{ "place": "Parts:1%Left;1" }] }""", "Left", "Right")]
    public async Task Tabs_and_cards_of_the_form_stand_in_their_order(string placement, string first, string second)
    {
        using var site = Site(Parts, new TextSource("Theme").With("placement.json", placement));
        var shape = await site.Get<IContentItemDisplayManager>().BuildEditorAsync(ArticleType.Item("x", "n"), new PostedForm(new Dictionary<string, string>()), isNew: false);
        var html = await site.DisplayAsync(shape);
        Assert.True(html.IndexOf($">{first}<", StringComparison.Ordinal) is >= 0 and var one && one < html.IndexOf($">{second}<", StringComparison.Ordinal), html);
    }

    private static RenderingSite Site(params TextSource[] sources)
    {
        var site = new RenderingSite(ArticleType.AddDrivers, [.. sources.Reverse()]);
        site.Definitions.Add(ArticleType.Define());
        return site;
    }

    private static async Task<string> ShowAsync(RenderingSite site, ContentItem item, string displayType = "Detail") =>
        await site.DisplayAsync(await site.Get<IContentItemDisplayManager>().BuildDisplayAsync(item, site.Get<IUpdateModelAccessor>().ModelUpdater, displayType));

    private static string Compact(string html) => string.Concat(html.Where(letter => !char.IsWhiteSpace(letter)));
}
