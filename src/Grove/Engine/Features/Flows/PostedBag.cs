using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Flows.Models;

namespace Grove.Features.Flows;

/// <summary>Reads the items of a bag from a form, each by the drivers of its own type.</summary>
internal sealed class PostedBag(IContentManager content, IContentItemDisplayManager display)
{
    private const int IdLength = 26;

    /// <summary>The items in their posted order; those of a type that the bag may not hold are left out.</summary>
    public async Task<List<BagItem>> ReadAsync(BagForm form, BagPart part, string bagPrefix, IReadOnlyList<ContentTypeDefinition> types, IUpdateModel updater)
    {
        var items = new List<(decimal Place, BagItem Item)>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < form.Prefixes.Length; i++)
        {
            if (form.Prefixes[i] == form.Remove || types.FirstOrDefault(type => type.Name == form.ContentTypes.ElementAtOrDefault(i)) is not { } type)
            {
                continue;
            }

            var (item, isNew) = await ItemAsync(part, type, form.ContentItems.ElementAtOrDefault(i), taken);
            taken.Add(item.ContentItemId);
            var editor = await display.UpdateEditorAsync(item, updater, isNew, "", form.Prefixes[i]);
            items.Add((form.Order.ElementAtOrDefault(i) ?? i + 1, new BagItem(form.Prefixes[i], item, type, editor)));
        }

        var sorted = items.OrderBy(placed => placed.Place).Select(placed => placed.Item).ToList();
        if (types.FirstOrDefault(type => type.Name == form.Add) is { } added)
        {
            sorted.Add(await EmptyAsync(added, bagPrefix, updater));
        }

        return sorted;
    }

    private async Task<BagItem> EmptyAsync(ContentTypeDefinition type, string bagPrefix, IUpdateModel updater)
    {
        var item = await content.NewAsync(type.Name);
        var prefix = BagPrefix.Of(bagPrefix, item);
        return new BagItem(prefix, item, type, await display.BuildEditorAsync(item, updater, true, "", prefix));
    }

    // What a form does not show of an item, such as parts of features that are off now, stays with it.
    private async Task<(ContentItem Item, bool IsNew)> ItemAsync(
        BagPart part, ContentTypeDefinition type, string? id, HashSet<string> taken)
    {
        if (id is null || taken.Contains(id))
        {
            return (await content.NewAsync(type.Name), true);
        }

        if (part.ContentItems.Find(item => item.ContentItemId == id && item.ContentType == type.Name) is { } known)
        {
            return (known.Clone(), false);
        }

        var item = await content.NewAsync(type.Name);
        if (id.Length == IdLength && id.All(char.IsAsciiLetterOrDigit) && part.ContentItems.TrueForAll(other => other.ContentItemId != id))
        {
            item.ContentItemId = id; // given when the form was made, so that its fields keep their names
        }

        return (item, true);
    }
}
