using Fluid;
using Fluid.Values;

namespace Grove.Tests.Liquid;

public class EncodingTests
{
    [Theory]
    [InlineData("{{ '<b>' }}", "&lt;b&gt;")]
    [InlineData("{% echo '<b>' %}", "&lt;b&gt;")]
    [InlineData("{{ '<b>' | raw }}", "<b>")]
    [InlineData("<b>{{ 'a' }}</b>", "<b>a</b>")]
    [InlineData("{{ '<b>' | escape }}", "&lt;b&gt;")]
    [InlineData("{{ '&lt;<' | escape_once }}", "&lt;&lt;")]
    [InlineData("{{ '<b>' | raw | append: '<i>' }}", "&lt;b&gt;&lt;i&gt;")]
    [InlineData("{% capture x %}<b>{{ '<i>' }}</b>{% endcapture %}{{ x }}", "<b>&lt;i&gt;</b>")]
    [InlineData("{{ '<a>,<b>' | split: ',' }}", "&lt;a&gt;&lt;b&gt;")]
    [InlineData("{% cycle '<a>', '<b>' %}", "&lt;a&gt;")]
    [InlineData("{{ '<b>\n' | newline_to_br }}", "&lt;b&gt;&lt;br /&gt;&#xA;")]
    [InlineData("{{ '<b>\n' | escape | newline_to_br }}", "&lt;b&gt;<br />\n")]
    [InlineData("{{ '<b>' | strip_html | default: '<i>' }}", "&lt;i&gt;")]
    public async Task Output_is_encoded_unless_it_is_raw(string template, string expected)
        => Assert.Equal(expected, await Rendering.Html(template));

    [Fact]
    public async Task A_text_marked_as_html_is_not_encoded()
    {
        var context = new TemplateContext(new TemplateOptions()).SetValue("html", new StringValue("<b>", encode: false));
        var template = new FluidParser().Parse("{{ html }}{% assign copy = html %}{{ copy }}");
        Assert.Equal("<b><b>", await template.RenderAsync(context, System.Text.Encodings.Web.HtmlEncoder.Default));
    }

    [Fact]
    public async Task Null_and_undefined_render_nothing()
    {
        var context = new TemplateContext(new TemplateOptions()).SetValue("nothing", (string?)null).SetValue("none", (object?)null);
        Assert.Equal("[][][]", await new FluidParser().Parse("[{{ nothing }}][{{ none }}][{{ unknown }}]").RenderAsync(context));
    }

    [Fact]
    public async Task A_value_of_the_embedders_writes_itself()
    {
        var context = new TemplateContext(new TemplateOptions()).SetValue("link", new Link());
        Assert.Equal("<a>&amp;</a>", await new FluidParser().Parse("{{ link }}").RenderAsync(context, System.Text.Encodings.Web.HtmlEncoder.Default));
    }

    private sealed class Link : FluidValue
    {
        public override FluidValues Type => FluidValues.Object;

        public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

        public override bool Equals(object? obj) => ReferenceEquals(this, obj);

        public override int GetHashCode() => 0;

        public override bool ToBooleanValue() => true;

        public override decimal ToNumberValue() => 0;

        public override object? ToObjectValue() => null;

        public override string ToStringValue() => "&";

        public override async ValueTask WriteToAsync(TextWriter writer, System.Text.Encodings.Web.TextEncoder encoder, System.Globalization.CultureInfo cultureInfo)
        {
            await Task.Yield();
            await writer.WriteAsync("<a>");
            encoder.Encode(writer, ToStringValue());
            await writer.WriteAsync("</a>");
        }
    }
}
