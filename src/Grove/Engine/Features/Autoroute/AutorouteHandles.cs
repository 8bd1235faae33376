using OrchardCore.Autoroute;
using OrchardCore.ContentManagement;

namespace Grove.Features.Autoroute;

/// <summary>Finds live items by <c>slug:…</c>.</summary>
internal sealed class AutorouteHandles(AutorouteEntries entries) : IContentHandleProvider
{
    public int Order => 10;

    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        if (!handle.StartsWith(AutorouteConstants.SlugPrefix, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var (found, entry) = await entries.TryGetEntryByPathAsync(handle[AutorouteConstants.SlugPrefix.Length..]);
        return found ? entry!.ContentItemId : null;
    }
}
