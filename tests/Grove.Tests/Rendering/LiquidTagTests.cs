using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;

namespace Grove.Tests.Rendering;

public class LiquidTagTests
{
    [Theory]
    [InlineData("{% shape \"card\", my_title: \"A & B\" %}", "<b>A &amp; B</b>")]
    [InlineData("{% assign s = \"Card\" | shape_new: my_title: \"x\" %}{{ s | shape_render }}", "<b>x</b>")]
    [InlineData("{% assign s = \"Card\" | shape_new %}{% shape_add_properties s my_title: \"y\" %}{{ s | shape_render }}", "<b>y</b>")]
    [InlineData("{% assign s = \"Card\" | shape_new | shape_properties: my_title: \"z\" %}{{ s | shape_stringify }}", "&lt;b&gt;z&lt;/b&gt;")]
    [InlineData("{% shape \"Card\", alternate: \"Card__Other\", my_title: \"q\" %}", "<i>q</i>")]
    [InlineData("{% assign s = \"Card\" | shape_new %}{% shape_type s \"Card__Other\" %}{{ s | shape_render }}", "<i></i>")]
    [InlineData("{% assign s = \"Card\" | shape_new: my_title: \"x\" %}{% shape_remove_property s \"my_title\" %}{{ s | shape_render }}", "<b></b>")]
    [InlineData("{% assign s = \"Classy\" | shape_new %}{% shape_add_classes s \"one two\" %}{{ s | shape_render }}", "one two ")]
    [InlineData("{% assign s = \"Classy\" | shape_new %}{% shape_add_attributes s data_x: \"1\" %}{{ s | shape_render }}", "1")]
    [InlineData("{{ nothing | shape_render }}", "")]
    public async Task Shapes_are_made_changed_and_rendered(string template, string expected)
    {
        using var site = new RenderingSite(null, new TextSource("Theme")
            .With("Views/Card.liquid", "<b>{{ Model.MyTitle }}</b>").With("Views/Card-Other.liquid", "<i>{{ Model.MyTitle }}</i>")
            .With("Views/Classy.liquid", "{% for c in Model.Classes %}{{ c }} {% endfor %}{{ Model.Attributes['data-x'] }}"));
        Assert.Equal(expected, await site.LiquidAsync(template));
    }

    [Fact]
    public async Task Zone_fills_the_layout_and_render_section_shows_it()
    {
        using var site = new RenderingSite();
        await site.LiquidAsync("{% zone \"Side\" %}<p>{{ Site.SiteName }}</p>{% endzone %}");
        Assert.Equal("<p>You &amp; I</p>", await site.LiquidAsync("{% render_section \"Side\", required: true %}{% render_section \"Other\", required: false %}"));
        var error = await Assert.ThrowsAnyAsync<Exception>(() => site.LiquidAsync("{% render_section \"Other\", required: true %}"));
        Assert.Contains("'Other'", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_is_made_of_segments_in_their_order()
    {
        using var site = new RenderingSite();
        await site.LiquidAsync("{% page_title_add_segment \"A <b>\" %}{% page_title_add_segment \"A <b>\" %}");
        Assert.Equal("A &lt;b&gt; · You &amp; I", await site.LiquidAsync("{% page_title Site.SiteName, position: \"after\", separator: \" · \" %}"));
        Assert.Equal("A &lt;b&gt; - You &amp; I", Text(site.Get<IPageTitleBuilder>()));

        static string Text(IPageTitleBuilder builder)
        {
            using var writer = new StringWriter();
            builder.GenerateTitle(null).WriteTo(writer, System.Text.Encodings.Web.HtmlEncoder.Default);
            return writer.ToString();
        }
    }

    [Fact]
    public async Task Layout_adds_an_alternate_to_the_frame()
    {
        using var site = new RenderingSite();
        await site.LiquidAsync("{% layout \"Wide\" %}");
        var layout = await site.Get<ILayoutAccessor>().GetLayoutAsync();
        Assert.Contains("Layout__Wide", layout.Metadata.Alternates);
    }

    [Fact]
    public async Task A_cache_block_is_rendered_once_until_a_tag_of_it_is_evicted()
    {
        var theme = new TextSource("Theme").With("Views/Card.liquid", "one");
        using var site = new RenderingSite(null, theme);
        const string Template = "{% cache \"x\", dependencies: \"contentitemid:1\" %}{% shape \"Card\" %}{% endcache %}";
        Assert.Equal("one", await site.LiquidAsync(Template));
        theme.With("Views/Card.liquid", "two");
        Assert.Equal("one", await site.LiquidAsync(Template));
        await site.Get<Grove.Kernel.Caching.CacheTags>().EvictAsync(["contentitemid:1"]);
        Assert.Equal("two", await site.LiquidAsync(Template));
    }

    [Theory]
    [InlineData("{% httpcontext_add_items Colour: \"red\" %}{{ HttpContext.Items[\"Colour\"] }}", "red")]
    [InlineData("{% httpcontext_add_items Colour: \"red\" %}{% httpcontext_remove_items \"Colour\" %}{{ HttpContext.Items[\"Colour\"] }}", "")]
    [InlineData("{{ Request.Path }}{{ Request.Query.page }}", "/blog2")]
    [InlineData("{{ Request.Services }}{{ HttpContext.RequestServices }}{{ HttpContext.Response }}", "")]
    [InlineData("{{ Culture.Dir }}", "ltr")]
    [InlineData("{{ Site.SiteName }}{{ Site.Properties.Crisis.Phone }}{{ Site.SiteSalt }}{{ Site.SuperUser }}", "You &amp; I988")]
    [InlineData("{{ Environment.IsProduction }}", "true")]
    [InlineData("{{ User.Identity.IsAuthenticated }}", "false")]
    public async Task Global_objects_show_what_they_may(string template, string expected)
    {
        using var site = new RenderingSite();
        site.Http.Request.Path = "/blog";
        site.Http.Request.QueryString = new("?page=2");
        site.Site.Properties["Crisis"] = new System.Text.Json.Nodes.JsonObject { ["Phone"] = "988" };
        site.Site.SiteSalt = "salt";
        Assert.Equal(expected, await site.LiquidAsync(template));
    }

    [Fact]
    public async Task A_failing_template_names_its_file_and_line()
    {
        using var site = new RenderingSite(null, new TextSource("Theme").With("Views/Broken.liquid", "one\ntwo {% if %}"));
        var error = await Assert.ThrowsAnyAsync<Exception>(() => site.DisplayAsync("Broken"));
        Assert.StartsWith("Theme/Views/Broken.liquid(2:", Grove.Rendering.Errors.TemplateFailure.PlaceOf(error), StringComparison.Ordinal);
    }
}
