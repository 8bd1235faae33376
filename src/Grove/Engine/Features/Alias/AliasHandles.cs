using OrchardCore.Alias;
using OrchardCore.Alias.Indexes;
using OrchardCore.ContentManagement;
using YesSql;

namespace Grove.Features.Alias;

/// <summary>Finds items by <c>alias:…</c>, a live one before a draft.</summary>
internal sealed class AliasHandles(ISession session) : IContentHandleProvider
{
    public int Order => 100;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AliasConstants.AliasPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var alias = handle[AliasConstants.AliasPrefix.Length..].ToLowerInvariant();
        var row = await session.QueryIndex<AliasPartIndex>(row => row.Alias == alias)
            .OrderByDescending(row => row.Published)
            .FirstOrDefaultAsync();
        return row?.ContentItemId;
    }
}
