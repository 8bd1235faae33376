using Grove.Kernel.Caching;
using Grove.Storage;
using OrchardCore.ContentManagement;
using OrchardCore.Settings;

namespace Grove.Features.Autoroute;

/// <summary>Makes an item the page at the site's root.</summary>
internal sealed class HomePage(ISiteService sites, IContentManager content, CommitActions commit, CacheTags cache)
{
    public async Task SetAsync(ContentItem item)
    {
        var metadata = await content.GetContentItemMetadataAsync(item);
        if (metadata.DisplayRouteValues is not { } route)
        {
            return;
        }

        var site = await sites.LoadSiteSettingsAsync();
        site.HomeRoute = [];
        foreach (var (key, value) in route)
        {
            site.HomeRoute[key] = value;
        }

        await sites.UpdateSiteSettingsAsync(site);
        commit.AfterCommit(_ => cache.EvictAsync(["settings"]));
    }

    /// <summary>Whether the site's root shows the item.</summary>
    public async Task<bool> IsAsync(ContentItem item) =>
        (await sites.GetSiteSettingsAsync()).HomeRoute.TryGetValue("contentItemId", out var id)
            && string.Equals(id as string ?? id?.ToString(), item.ContentItemId, StringComparison.OrdinalIgnoreCase);
}
