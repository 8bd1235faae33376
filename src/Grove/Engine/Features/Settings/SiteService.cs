using Grove.Kernel.Caching;
using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>Reads the settings from the shell's cache and changes them within the unit of work.</summary>
internal sealed class SiteService(SingleDocuments documents, ShellSettings shell, ReadTags tags, CommitActions commit) : ISiteService
{
    private const string Tag = "settings";

    public async Task<ISite> GetSiteSettingsAsync()
    {
        tags.Add(Tag);
        return shell.IsUninitialized() ? new SiteSettings() : await documents.GetAsync<SiteSettings>();
    }

    public async Task<ISite> LoadSiteSettingsAsync() => await documents.LoadForUpdateAsync<SiteSettings>();

    public async Task UpdateSiteSettingsAsync(ISite site)
    {
        await documents.SaveAsync((SiteSettings)site);
        commit.AfterCommit(services => services.GetRequiredService<CacheTags>().EvictAsync([Tag]));
    }
}
