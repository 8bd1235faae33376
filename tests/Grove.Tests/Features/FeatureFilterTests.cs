using Fluid;
using Grove.Tests.Recipes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Taxonomies.Fields;

namespace Grove.Tests.Features;

public class FeatureFilterTests
{
    [Theory]
    [InlineData("{{ 'posts/a b.png' | asset_url }}", "/media/posts/a%20b.png")]
    [InlineData("{{ '../secret' | asset_url }}", "")]
    [InlineData("{{ nothing | asset_url }}", "")]
    [InlineData("{{ '/media/a.png' | resize_url: width: 1200, height: 630, mode: 'Crop' | raw }}", "/media/a.png?width=1200&height=630&rmode=crop")]
    [InlineData("{{ '/media/a.png?v=1' | resize_url: width: 'a&b' | raw }}", "/media/a.png?v=1&width=a%26b")]
    [InlineData("{{ '' | resize_url: width: 1 }}", "")]
    [InlineData("{{ '/media/a.png' | img_tag: alt: 'A \"room\"', data_x: 1 }}", "<img src=\"/media/a.png\" alt=\"A &quot;room&quot;\" data-x=\"1\">")]
    [InlineData("{{ '\"><script>' | img_tag }}", "<img src=\"&quot;&gt;&lt;script&gt;\" alt=\"\">")]
    [InlineData("{% assign terms = field | taxonomy_terms %}{% for term in terms %}{{ term.DisplayText }},{% endfor %}", "B,A two,")]
    [InlineData("{% assign terms = item.Content.PostPart.Tags | taxonomy_terms %}{% for term in terms %}{{ term.DisplayText }},{% endfor %}", "B,A two,")]
    [InlineData("{% assign terms = ids | taxonomy_terms: 't' %}{% for term in terms %}{{ term.DisplayText }},{% endfor %}", "A,B,")]
    [InlineData("{% assign terms = nothing | taxonomy_terms %}{{ terms.size }}", "0")]
    [InlineData("{% assign terms = ids | taxonomy_terms: 'nowhere' %}{{ terms.size }}", "0")]
    [InlineData("{% assign terms = 'a11' | inherited_terms: 't' %}{% for term in terms %}{{ term.DisplayText }},{% endfor %}", "A one one,A one,A,")]
    [InlineData("{% assign terms = 'zz' | inherited_terms: 't' %}{{ terms.size }}", "0")]
    public async Task Filters_give_what_the_documentation_says(string template, string expected)
    {
        await using var site = await RecipeSite.StartAsync();
        await site.WorkAsync(async (IContentManager content) =>
        {
            var taxonomy = TaxonomyTests.Tree();
            taxonomy.ContentItemVersionId = "tv";
            await content.CreateAsync(taxonomy, VersionOptions.Published);
        });

        Assert.Equal(expected, await site.WorkAsync((IServiceProvider services) => RenderAsync(services, template)));
    }

    private static async Task<string> RenderAsync(IServiceProvider services, string template)
    {
        var options = services.GetRequiredService<IOptions<TemplateOptions>>().Value;
        options.MemberAccessStrategy.Register<ContentItem>(nameof(ContentItem.DisplayText), nameof(ContentItem.ContentItemId));
        options.MemberAccessStrategy.Register<ContentItem, object?>("Content", item => item.Data);
        var context = new LiquidTemplateContext(services, options);
        var item = new ContentItem();
        item.Alter<ContentPart>("PostPart", part => part.Alter<TaxonomyField>("Tags", field =>
        {
            field.TaxonomyContentItemId = "t";
            field.TermContentItemIds = ["b", "gone", "a2"];
        }));
        context.SetValue("item", item);
        context.SetValue("field", item.Get<ContentPart>("PostPart")!.Get<TaxonomyField>("Tags")!);
        context.SetValue("ids", new[] { "a", "b", "zz" });
        return await new FluidParser().Parse(template).RenderAsync(context, System.Text.Encodings.Web.HtmlEncoder.Default);
    }
}
