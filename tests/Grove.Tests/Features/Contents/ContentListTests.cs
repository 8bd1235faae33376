using Grove.Features.Contents.Listing;
using Grove.Tests.Access;
using OrchardCore.ContentManagement;

namespace Grove.Tests.Features.Contents;

public sealed class ContentListTests
{
    [Fact]
    public async Task What_was_changed_last_comes_first_and_pages_follow_each_other()
    {
        await using var site = await ContentsSite.StartAsync();
        foreach (var name in new[] { "One", "Two", "Three", "Four", "Five" })
        {
            await site.AddAsync("Page", name);
        }

        var first = await site.ListAsync(take: 2);
        Assert.Equal(5, first.Total);
        Assert.Equal(["Five", "Four"], first.Names());
        Assert.Equal(["Three", "Two"], (await site.ListAsync(skip: 2, take: 2)).Names());
        Assert.Equal(["One"], (await site.ListAsync(skip: 4, take: 2)).Names());
    }

    [Fact]
    public async Task Types_that_are_not_listable_stay_out()
    {
        await using var site = await ContentsSite.StartAsync();
        await site.AddAsync("Part", "Hidden");
        await site.AddAsync("Post", "Shown");
        Assert.Equal(["Shown"], (await site.ListAsync()).Names());
    }

    [Fact]
    public async Task Status_tells_drafts_from_what_is_live_and_an_item_with_both_is_both()
    {
        await using var site = await ContentsSite.StartAsync();
        await site.AddAsync("Page", "Live");
        await site.AddAsync("Page", "Draft", published: false);
        var both = await site.AddAsync("Page", "Both");
        await site.DoAsync(both, async (content, _) => await content.SaveDraftAsync((await content.GetAsync(both, VersionOptions.DraftRequired))!));

        Assert.Equal(["Both", "Draft"], (await site.ListAsync(new() { Status = ListStatus.Draft, Order = ListOrder.Title })).Names());
        Assert.Equal(["Both", "Live"], (await site.ListAsync(new() { Status = ListStatus.Published, Order = ListOrder.Title })).Names());
        var row = (await site.ListAsync(new() { Text = "both" })).Rows.Single();
        Assert.True(row is { IsLive: true, IsDraft: true });
        Assert.True(row.Allowed.HasFlag(RowActions.Publish | RowActions.Unpublish));
    }

    [Theory]
    [InlineData("hope", "100% hope")]
    [InlineData("HOPE", "100% hope")]
    [InlineData("0%", "100% hope")]
    [InlineData("_", "")]
    [InlineData("' OR 1=1 --", "")]
    public async Task Words_are_looked_for_in_names_and_mean_themselves(string text, string found)
    {
        await using var site = await ContentsSite.StartAsync();
        await site.AddAsync("Page", "100% hope");
        await site.AddAsync("Page", "A day");
        Assert.Equal(found.Length == 0 ? [] : [found], (await site.ListAsync(new() { Text = text })).Names());
    }

    [Fact]
    public async Task Somebody_who_may_list_one_type_sees_that_one_only()
    {
        await using var site = await ContentsSite.StartAsync();
        await site.GiveAsync("Poster", "ListContent_Post");
        await site.AddAsync("Page", "A page");
        await site.AddAsync("Post", "A post");
        Assert.Equal(["A post"], (await site.ListAsync(user: AccessSite.User("ann", "Poster"))).Names());
        Assert.Empty((await site.ListAsync(user: AccessSite.User("bob"))).Names());
    }

    [Fact]
    public async Task An_author_is_offered_verbs_on_own_items_only()
    {
        await using var site = await ContentsSite.StartAsync();
        await site.GiveAsync("Author", "ListContent", "PublishOwnContent", "DeleteOwnContent", "CloneOwnContent");
        await site.AddAsync("Post", "Mine", owner: "ann");
        await site.AddAsync("Post", "Hers", owner: "eve");
        var ann = AccessSite.User("ann", "Author");
        var rows = (await site.ListAsync(user: ann)).Rows.ToDictionary(row => row.Name, row => row.Allowed);
        Assert.Equal(RowActions.View, rows["Hers"]);
        Assert.Equal(RowActions.View | RowActions.Edit | RowActions.Unpublish | RowActions.Clone | RowActions.Delete, rows["Mine"]);
        Assert.Equal(["Mine"], (await site.ListAsync(new() { Status = ListStatus.Mine }, ann)).Names());
    }

    [Fact]
    public async Task What_is_deleted_is_in_the_trash_until_it_is_restored()
    {
        await using var site = await ContentsSite.StartAsync();
        await site.AddAsync("Page", "Kept");
        var id = await site.AddAsync("Page", "Gone");
        await site.DoAsync(id, (content, item) => content.RemoveAsync(item));

        Assert.Equal(["Kept"], (await site.ListAsync()).Names());
        var row = (await site.ListAsync(new() { Status = ListStatus.Trash })).Rows.Single();
        Assert.Equal(("Gone", RowActions.Restore), (row.Name, row.Allowed));

        await site.RestoreAsync(id);
        Assert.Empty((await site.ListAsync(new() { Status = ListStatus.Trash })).Names());
        Assert.Equal(["Gone"], (await site.ListAsync(new() { Status = ListStatus.Draft })).Names());
    }

    [Fact]
    public async Task An_item_that_is_deleted_twice_is_in_the_trash_once()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Gone");
        await site.DoAsync(id, (content, item) => content.RemoveAsync(item));
        await site.RestoreAsync(id);
        await site.DoAsync(id, (content, item) => content.RemoveAsync(item));
        Assert.Equal(1, (await site.ListAsync(new() { Status = ListStatus.Trash })).Total);
    }

    [Fact]
    public async Task A_draft_that_is_discarded_is_no_trash_while_something_is_live()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Live");
        await site.DoAsync(id, async (content, _) => await content.SaveDraftAsync((await content.GetAsync(id, VersionOptions.DraftRequired))!));
        await site.DoAsync(id, (content, item) => content.DiscardDraftAsync(item));
        Assert.Empty((await site.ListAsync(new() { Status = ListStatus.Trash })).Names());
        Assert.True((await site.ListAsync()).Rows.Single() is { IsLive: true, IsDraft: false });
    }
}
