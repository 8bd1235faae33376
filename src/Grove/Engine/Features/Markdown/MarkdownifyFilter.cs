using Fluid;
using Fluid.Values;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Markdown.Services;

namespace Grove.Features.Markdown;

/// <summary><c>text | markdownify</c>: the HTML of Markdown; <c>sanitize: false</c> for text that the template itself holds.</summary>
internal sealed class MarkdownifyFilter(IMarkdownService markdown, IHtmlSanitizerService sanitizer) : ILiquidFilter
{
    public ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var html = markdown.ToHtml(input.ToStringValue());
        var trusted = arguments.HasNamed("sanitize") && !arguments["sanitize"].ToBooleanValue();
        return new StringValue(trusted ? html : sanitizer.Sanitize(html), encode: false);
    }
}
