using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace Grove.Features.ContentFields;

/// <summary>The items that a content picker offers.</summary>
internal sealed class PickableItems(ISession session, IContentManager content, IContentDefinitionManager definitions)
{
    /// <summary>How many items a picker offers at most, besides those picked.</summary>
    public const int Most = 200;

    /// <summary>The picked items in their order, then others by name.</summary>
    public async Task<IReadOnlyList<PickableItem>> ListAsync(ContentPartFieldDefinition field, IReadOnlyList<string> picked)
    {
        var chosen = (await content.GetAsync(picked, VersionOptions.Latest)).ToDictionary(item => item.ContentItemId);
        var types = await TypesAsync(field.GetSettings<ContentPickerFieldSettings>());
        var offered = await session.Query<ContentItem, ContentItemIndex>(index => index.Latest && index.ContentType!.IsIn(types))
            .OrderBy(index => index.DisplayText)
            .Take(Most)
            .ListAsync();
        return
        [
            .. picked.Select(id => new PickableItem(id, chosen.TryGetValue(id, out var item) ? TextOf(item) : id, Selected: true)),
            .. offered.Where(item => !picked.Contains(item.ContentItemId)).Select(item => new PickableItem(item.ContentItemId, TextOf(item), Selected: false)),
        ];
    }

    private async Task<string[]> TypesAsync(ContentPickerFieldSettings settings)
    {
        if (!settings.DisplayAllContentTypes && settings.DisplayedStereotypes.Length == 0)
        {
            return settings.DisplayedContentTypes;
        }

        return
        [
            .. (await definitions.ListTypeDefinitionsAsync())
                .Where(type => settings.DisplayAllContentTypes
                    ? !type.HasStereotype()
                    : type.TryGetStereotype(out var stereotype) && settings.DisplayedStereotypes.Contains(stereotype))
                .Select(type => type.Name),
        ];
    }

    private static string TextOf(ContentItem item) => string.IsNullOrWhiteSpace(item.DisplayText) ? item.ContentItemId : item.DisplayText;
}
