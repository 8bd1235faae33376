using System.Text.Encodings.Web;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Liquid;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Markdown.Settings;

namespace Grove.Features.Markdown;

/// <summary>Makes the HTML of a Markdown body: Liquid first where the type says so, then Markdown, then only what is safe.</summary>
internal sealed class MarkdownBody(
    IContentDefinitionManager definitions, IMarkdownService markdown, IHtmlSanitizerService sanitizer, ILiquidTemplateManager liquid)
{
    public async Task<string> ShownAsync(MarkdownBodyPart part, MarkdownBodyPartSettings settings, object model)
    {
        if (string.IsNullOrEmpty(part.Markdown))
        {
            return "";
        }

        var text = settings.RenderLiquid
            ? await liquid.RenderStringAsync(part.Markdown, HtmlEncoder.Default, model, [new("ContentItem", new ObjectValue(part.ContentItem))])
            : part.Markdown;
        var html = markdown.ToHtml(text);
        return settings.SanitizeHtml ? sanitizer.Sanitize(html) : html;
    }

    public async Task<MarkdownBodyPartSettings> SettingsAsync(ContentItem item) =>
        (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts
            .FirstOrDefault(part => part.PartDefinition.Name == nameof(MarkdownBodyPart))?.GetSettings<MarkdownBodyPartSettings>() ?? new();
}
