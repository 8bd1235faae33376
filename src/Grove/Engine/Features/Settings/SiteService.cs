using Grove.Kernel.Caching;
using Grove.Storage;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>The site's settings as one cached document; pages that read them carry the tag <see cref="Tag"/>.</summary>
internal sealed class SiteService(SingleDocuments documents, ShellSettings shell, CommitActions commit, CacheTags cache, ReadTags read) : ISiteService
{
    /// <summary>The tag of pages that the settings went into.</summary>
    public const string Tag = "settings";

    /// <inheritdoc/>
    public async Task<ISite> GetSiteSettingsAsync()
    {
        read.Add(Tag);
        return shell.IsUninitialized() ? new SiteSettings() : await documents.GetAsync<SiteSettings>();
    }

    /// <inheritdoc/>
    public async Task<ISite> LoadSiteSettingsAsync() => await documents.LoadForUpdateAsync<SiteSettings>();

    /// <inheritdoc/>
    public async Task UpdateSiteSettingsAsync(ISite site)
    {
        await documents.SaveAsync((SiteSettings)site);
        commit.AfterCommit(_ => cache.EvictAsync([Tag]));
    }
}
