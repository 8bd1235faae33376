using Grove.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Navigation;
using OrchardCore.Title.Models;

namespace Grove.Tests.Features.Lists;

/// <summary>A site with a blog, newest first, and a team in the editors' order.</summary>
internal sealed class ListSite(ContentSite site) : IAsyncDisposable
{
    public ContentSite Site => site;

    public static async Task<ListSite> StartAsync()
    {
        var site = await ContentSite.StartAsync(services => new Grove.Features.Lists.Startup().ConfigureServices(
            services.AddSingleton(new Microsoft.AspNetCore.Http.HttpContextAccessor() as Microsoft.AspNetCore.Http.IHttpContextAccessor)));
        await site.DefineAsync(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Post", type => type.Draftable().WithPart<TitlePart>());
            await definitions.AlterTypeDefinitionAsync("Blog", type => type.WithPart("ListPart", part => part
                .WithSettings(new ListPartSettings { ContainedContentTypes = ["Post"], PageSize = 3 })));
            await definitions.AlterTypeDefinitionAsync("Team", type => type.WithPart("ListPart", part => part
                .WithSettings(new ListPartSettings { ContainedContentTypes = ["Post"], PageSize = 3, EnableOrdering = true })));
        });
        return new ListSite(site);
    }

    public Task<string> ContainerAsync(string type) => site.WorkAsync(async (IContentManager content) =>
    {
        var item = await content.NewAsync(type);
        await content.CreateAsync(item);
        return item.ContentItemId;
    });

    /// <summary>Stores a live item in a container; a minute passes after it unless told.</summary>
    public async Task<string> AddAsync(string containerId, string title, int order = 0, bool passTime = true, VersionOptions? options = null)
    {
        var id = await site.WorkAsync(async (IContentManager content) =>
        {
            var item = await content.NewAsync("Post");
            item.DisplayText = title;
            item.Alter<ContainedPart>(part =>
            {
                part.ListContentItemId = containerId;
                part.ListContentType = "Blog";
                part.Order = order;
            });
            await content.CreateAsync(item, options ?? VersionOptions.Published);
            return item.ContentItemId;
        });
        site.Time.Advance(passTime ? TimeSpan.FromMinutes(1) : TimeSpan.Zero);
        return id;
    }

    /// <summary>The titles on a page and the cursors around it.</summary>
    public Task<(string Titles, string? Before, string? After)> PageAsync(
        string containerId, string? before = null, string? after = null, bool ordered = false, int size = 3, ContainedItemOptions? options = null) =>
        site.WorkAsync(async (IServiceProvider services) =>
        {
            var pager = new PagerSlim(new PagerSlimParameters { Before = before, After = after }, size);
            var items = await services.GetRequiredService<IContainerService>()
                .QueryContainedItemsAsync(containerId, ordered, pager, options ?? new ContainedItemOptions());
            return (string.Join(' ', items.Select(item => item.DisplayText)), pager.Before, pager.After);
        });

    public ValueTask DisposeAsync() => site.DisposeAsync();
}
