using Fluid;
using Fluid.Values;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Liquid;

namespace Grove.Features.Contents;

/// <summary>Makes texts such as titles, aliases and paths from the Liquid patterns in the settings of a type's parts.</summary>
internal sealed class Patterns(IContentDefinitionManager definitions, ILiquidTemplateManager liquid, IOptions<TemplateOptions> options)
{
    /// <summary>The settings that the item's type has for a part, or their defaults.</summary>
    public async Task<TSettings> SettingsAsync<TSettings>(ContentPart part) where TSettings : new()
    {
        var type = await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType);
        var place = type?.Parts.FirstOrDefault(place => place.PartDefinition.Name == part.GetType().Name);
        return place is null ? new TSettings() : place.GetSettings<TSettings>();
    }

    /// <summary>What the pattern makes of an item: one line, without spaces around it. <c>Model</c> holds the item and the part.</summary>
    public async Task<string> MakeAsync(string? pattern, ContentPart part)
    {
        if (string.IsNullOrWhiteSpace(pattern))
        {
            return string.Empty;
        }

        var model = new Dictionary<string, object> { ["ContentItem"] = part.ContentItem, [part.GetType().Name] = part };
        var item = FluidValue.Create(part.ContentItem, options.Value);
        var text = await liquid.RenderStringAsync(
            pattern, NullEncoder.Default, model, [KeyValuePair.Create("ContentItem", item)]);
        return text.ReplaceLineEndings(string.Empty).Trim();
    }
}
