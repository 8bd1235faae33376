using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Localization;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews.Filters;

/// <summary>Filters of texts: <c>t</c>, <c>slugify</c>, <c>html_class</c>, <c>liquid</c>, <c>sanitize_html</c>, <c>jsonparse</c>.</summary>
internal static class TextFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("t", Localize);
        filters.AddFilter("slugify", (input, _, _) => new StringValue(Slug.Of(input.ToStringValue())));
        filters.AddFilter("html_class", (input, _, _) => new StringValue(HtmlClass(input.ToStringValue())));
        filters.AddFilter("liquid", RenderLiquidAsync);
        filters.AddFilter("sanitize_html", Sanitize);
        filters.AddFilter("jsonparse", ParseJson);
    }

    /// <summary><c>LandingPage</c> as <c>landing-page</c>.</summary>
    public static string HtmlClass(string text)
    {
        var name = new System.Text.StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            var letter = text[index];
            if (!char.IsLetterOrDigit(letter))
            {
                Dash();
                continue;
            }
            if (char.IsUpper(letter) && index > 0 && (char.IsLower(text[index - 1]) || char.IsDigit(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1]))))
            {
                Dash();
            }
            name.Append(char.ToLowerInvariant(letter));
        }
        return name.ToString().Trim('-');

        void Dash()
        {
            if (name.Length > 0 && name[^1] != '-')
            {
                name.Append('-');
            }
        }
    }

    private static ValueTask<FluidValue> Localize(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var localizer = context.Service<IStringLocalizerFactory>().Create(typeof(TextFilters));
        var text = input.ToStringValue();
        var localized = arguments.Count == 0 ? localizer[text] : localizer[text, [.. arguments.Values.Select(value => value.ToStringValue())]];
        return new StringValue(localized.Value);
    }

    private static async ValueTask<FluidValue> RenderLiquidAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var model = arguments.Count > 0 ? arguments.At(0).ToObjectValue() : context.GetValue("Model").ToObjectValue();
        return FilterServices.Html(await context.Service<ILiquidTemplateManager>().RenderStringAsync(input.ToStringValue(), context.Service<HtmlEncoder>(), model));
    }

    private static ValueTask<FluidValue> Sanitize(FluidValue input, FilterArguments arguments, TemplateContext context) =>
        FilterServices.Html(context.Service<IHtmlSanitizerService>().Sanitize(input.ToStringValue()));

    private static ValueTask<FluidValue> ParseJson(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        try
        {
            var json = JsonNode.Parse(input.ToStringValue(), null, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return FluidValue.Create(json, context.Options);
        }
        catch (JsonException)
        {
            return NilValue.Instance;
        }
    }
}
