using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace Grove.Content.Items;

/// <summary>Gives items and versions the same kind of ids as everything else.</summary>
internal sealed class ContentItemIds(IIdGenerator ids) : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => ids.GenerateUniqueId();
}
