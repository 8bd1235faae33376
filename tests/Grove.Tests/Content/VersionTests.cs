using Grove.Kernel.Caching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Tests.Content;

public class VersionTests
{
    [Fact]
    public async Task A_new_item_has_an_id_and_every_part_of_its_type()
    {
        await using var site = await ContentSite.StartAsync();

        var page = await site.WorkAsync((IContentManager content) => content.NewAsync("Page"));

        Assert.Matches("^[0-9a-z]{26}$", page.ContentItemId);
        Assert.NotNull(page.As<TitlePart>());
        Assert.Equal(site.Time.GetUtcNow().UtcDateTime, page.CreatedUtc);
    }

    [Fact]
    public async Task A_draft_is_latest_and_not_live()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Draft", VersionOptions.Draft);

        Assert.Null(await site.TitleAsync(id, VersionOptions.Published));
        Assert.Equal("Draft", await site.TitleAsync(id, VersionOptions.Latest));
        Assert.Equal("Draft", await site.TitleAsync(id, VersionOptions.Draft));
    }

    [Fact]
    public async Task A_draft_stands_beside_the_live_version()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Live");
        await site.EditAsync(id, "Draft");

        Assert.Equal("Live", await site.TitleAsync(id, VersionOptions.Published));
        Assert.Equal("Draft", await site.TitleAsync(id, VersionOptions.Latest));
        Assert.Equal("Draft", await site.TitleAsync(id, VersionOptions.Draft));
    }

    [Fact]
    public async Task A_live_item_without_draft_has_none()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Live");

        Assert.Null(await site.TitleAsync(id, VersionOptions.Draft));
    }

    [Fact]
    public async Task Asking_for_a_draft_changes_nothing_until_it_is_stored()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Live");

        await site.WorkAsync((IContentManager content) => content.GetAsync(id, VersionOptions.DraftRequired));

        Assert.Equal("Live", await site.TitleAsync(id, VersionOptions.Latest));
        Assert.Single(await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync(id)));
    }

    [Fact]
    public async Task Every_publish_keeps_the_version_before()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("One");
        await site.EditAsync(id, "Two", publish: true);
        await site.EditAsync(id, "Three", publish: true);

        var versions = await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync(id));

        Assert.Equal(["Three", "Two", "One"], versions.Select(version => version.As<TitlePart>()!.Title));
        Assert.Equal([true, false, false], versions.Select(version => version.Published));
        Assert.Equal([true, false, false], versions.Select(version => version.Latest));
        Assert.Equal(3, versions.Select(version => version.ContentItemVersionId).Distinct().Count());
    }

    [Fact]
    public async Task A_version_is_found_by_its_own_id()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("One");
        await site.EditAsync(id, "Two", publish: true);

        var first = (await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync(id))).Last();
        var found = await site.WorkAsync((IContentManager content) => content.GetVersionAsync(first.ContentItemVersionId));

        Assert.Equal("One", found!.As<TitlePart>()!.Title);
        Assert.Null(await site.WorkAsync((IContentManager content) => content.GetVersionAsync("nothing")));
    }

    [Fact]
    public async Task An_unpublished_item_is_still_there_for_editors()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Was live");

        await site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(id))!));

        Assert.Null(await site.TitleAsync(id, VersionOptions.Published));
        Assert.Equal("Was live", await site.TitleAsync(id, VersionOptions.Draft));
    }

    [Fact]
    public async Task Unpublishing_leaves_a_newer_draft_alone()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Live");
        await site.EditAsync(id, "Draft");

        await site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(id, VersionOptions.Latest))!));

        Assert.Null(await site.TitleAsync(id, VersionOptions.Published));
        Assert.Equal("Draft", await site.TitleAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Discarding_a_draft_makes_the_live_version_the_latest()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Live");
        await site.EditAsync(id, "Draft");

        await site.WorkAsync(async (IContentManager content) => await content.DiscardDraftAsync((await content.GetAsync(id, VersionOptions.Draft))!));

        Assert.Equal("Live", await site.TitleAsync(id, VersionOptions.Latest));
        Assert.Equal("Live", await site.TitleAsync(id, VersionOptions.Published));
    }

    [Fact]
    public async Task The_trash_hides_every_version_and_loses_none()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Live");
        await site.EditAsync(id, "Draft");

        await site.WorkAsync(async (IContentManager content) => await content.RemoveAsync((await content.GetAsync(id, VersionOptions.Latest))!));

        Assert.Null(await site.TitleAsync(id, VersionOptions.Published));
        Assert.Null(await site.TitleAsync(id, VersionOptions.Latest));
        Assert.Equal(2, (await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync(id))).Count());
    }

    [Fact]
    public async Task An_item_comes_back_from_the_trash_as_a_draft()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Precious");
        await site.WorkAsync(async (IContentManager content) => await content.RemoveAsync((await content.GetAsync(id))!));

        var result = await site.WorkAsync(async (IContentManager content) =>
            await content.RestoreAsync((await content.GetAllVersionsAsync(id)).First()));

        Assert.True(result.Succeeded);
        Assert.Null(await site.TitleAsync(id, VersionOptions.Published));
        Assert.Equal("Precious", await site.TitleAsync(id, VersionOptions.Draft));
    }

    [Fact]
    public async Task Restoring_an_old_version_leaves_the_live_one_live()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Old");
        await site.EditAsync(id, "Live", publish: true);

        await site.WorkAsync(async (IContentManager content) => await content.RestoreAsync((await content.GetAllVersionsAsync(id)).Last()));

        Assert.Equal("Live", await site.TitleAsync(id, VersionOptions.Published));
        Assert.Equal("Old", await site.TitleAsync(id, VersionOptions.Draft));
        Assert.Equal(3, (await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync(id))).Count());
    }

    [Fact]
    public async Task A_clone_is_a_draft_with_its_own_id()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Original");

        var clone = await site.WorkAsync(async (IContentManager content) => await content.CloneAsync((await content.GetAsync(id))!));

        Assert.NotEqual(id, clone.ContentItemId);
        Assert.Equal("Original", await site.TitleAsync(clone.ContentItemId, VersionOptions.Draft));
        Assert.Null(await site.TitleAsync(clone.ContentItemId, VersionOptions.Published));
    }

    [Fact]
    public async Task Several_items_come_in_the_order_of_their_ids()
    {
        await using var site = await ContentSite.StartAsync();
        var first = await site.PageAsync("First");
        var second = await site.PageAsync("Second");
        var draft = await site.PageAsync("Draft", VersionOptions.Draft);

        var items = await site.WorkAsync((IContentManager content) => content.GetAsync([second, "nothing", draft, first, second]));

        Assert.Equal([second, first], items.Select(item => item.ContentItemId));
    }

    [Fact]
    public async Task One_version_is_one_object_in_a_unit_of_work()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Page");

        await site.WorkAsync(async (IContentManager content) =>
            Assert.Same(await content.GetAsync(id, VersionOptions.Latest), await content.GetAsync(id, VersionOptions.Published)));
    }

    [Fact]
    public async Task Parts_that_nobody_knows_survive_being_stored_and_versioned()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Content.Unknown = new { Kept = new[] { 1, 2 } };
            await content.CreateAsync(page);
            return page.ContentItemId;
        });
        await site.EditAsync(id, "Changed", publish: true);

        var page = await site.WorkAsync((IContentManager content) => content.GetAsync(id));

        Assert.Equal(2, (int)page!.Content.Unknown.Kept[1]);
    }

    [Fact]
    public async Task Owner_and_author_are_who_is_signed_in()
    {
        await using var site = await ContentSite.StartAsync();
        var page = await site.WorkAsync(async (IServiceProvider services) =>
        {
            ContentSite.SignIn(services, "4user", "ada");
            return await services.GetContentManager().NewAsync("Page");
        });

        Assert.Equal(("4user", "ada"), (page.Owner, page.Author));
    }

    [Fact]
    public async Task Going_live_is_dated_and_withdrawing_takes_the_date_away()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Page", VersionOptions.Draft);
        site.Time.Advance(TimeSpan.FromDays(1));

        await site.WorkAsync(async (IContentManager content) => await content.PublishAsync((await content.GetAsync(id, VersionOptions.Draft))!));
        var live = await site.WorkAsync((IContentManager content) => content.GetAsync(id));
        Assert.Equal(site.Time.GetUtcNow().UtcDateTime, live!.PublishedUtc);

        await site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(id))!));
        var draft = await site.WorkAsync((IContentManager content) => content.GetAsync(id, VersionOptions.Latest));
        Assert.Null(draft!.PublishedUtc);
    }

    [Fact]
    public async Task Only_what_visitors_see_evicts_cached_pages()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Page", VersionOptions.Draft);
        await site.EditAsync(id, "Still a draft");
        Assert.Empty(site.Evicted);

        await site.EditAsync(id, "Live", publish: true);
        Assert.Equal(["content", "contentitemid:" + id, "contenttype:Page"], site.Evicted);
    }

    [Fact]
    public async Task Reading_leaves_the_tags_that_a_change_evicts()
    {
        await using var site = await ContentSite.StartAsync();
        var id = await site.PageAsync("Page");

        Assert.Equal(["contentitemid:" + id], await TagsAsync(site, content => content.GetAsync(id)));
        Assert.Equal(["contentitemid:nothing"], await TagsAsync(site, content => content.GetAsync("nothing")));
        Assert.Equal(["content"], await TagsAsync(site, content => content.LoadAsync([])));
        Assert.Equal(
            ["contentitemid:" + id, "contenttype:Page"],
            await TagsAsync(site, async content => await content.LoadAsync([(await content.GetVersionAsync((await content.GetAsync(id))!.ContentItemVersionId))!])));
    }

    private static Task<string[]> TagsAsync(ContentSite site, Func<IContentManager, Task> read) => site.WorkAsync(async (IServiceProvider services) =>
    {
        await read(services.GetContentManager());
        return services.GetRequiredService<ReadTags>().All.Where(tag => tag != "definitions").ToArray();
    });
}
