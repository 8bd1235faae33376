using OrchardCore.ContentManagement;

namespace Grove.Content;

/// <summary>Asks everybody who knows a kind of handle, in their order.</summary>
internal sealed class ContentHandles(IEnumerable<IContentHandleProvider> providers) : IContentHandleManager
{
    public async Task<string?> GetContentItemIdAsync(string handle)
    {
        foreach (var provider in providers.OrderBy(provider => provider.Order))
        {
            if (await provider.GetContentItemIdAsync(handle) is { Length: > 0 } id)
            {
                return id;
            }
        }

        return null;
    }
}
