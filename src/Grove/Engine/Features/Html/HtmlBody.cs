using System.Text.Encodings.Web;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;

namespace Grove.Features.Html;

/// <summary>Makes a stored HTML body safe before it is kept, and ready before it is shown.</summary>
internal sealed class HtmlBody(
    IContentDefinitionManager definitions, IHtmlSanitizerService sanitizer, ILiquidTemplateManager liquid, HtmlEncoder encoder)
{
    /// <summary>What of <paramref name="html" /> may be kept.</summary>
    public string? Safe(string? html, HtmlBodyPartSettings settings) =>
        settings.SanitizeHtml && !string.IsNullOrEmpty(html) ? sanitizer.Sanitize(html) : html;

    /// <summary>The HTML to show: the body itself, or what it prints where its type makes it a template.</summary>
    public async Task<string> ShownAsync(HtmlBodyPart part, HtmlBodyPartSettings settings, object model) =>
        string.IsNullOrEmpty(part.Html) ? ""
            : settings.RenderLiquid
                ? await liquid.RenderStringAsync(part.Html, encoder, model, [new("ContentItem", new ObjectValue(part.ContentItem))])
                : part.Html;

    /// <summary>The settings of the item's type for its body.</summary>
    public async Task<HtmlBodyPartSettings> SettingsAsync(ContentItem item) =>
        (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts
            .FirstOrDefault(part => part.PartDefinition.Name == nameof(HtmlBodyPart))?.GetSettings<HtmlBodyPartSettings>() ?? new();
}
