using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Navigation;

namespace Grove.Tests.Features.Lists;

public class ListPagingTests
{
    [Fact]
    public async Task Pages_go_on_and_back_without_missing_or_repeating_an_item()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await BlogAsync(lists, "1 2 3 4 5 6 7 8");

        var first = await lists.PageAsync(blog);
        var second = await lists.PageAsync(blog, after: first.After);
        var third = await lists.PageAsync(blog, after: second.After);
        var back = await lists.PageAsync(blog, before: third.Before);
        var start = await lists.PageAsync(blog, before: back.Before);

        Assert.Equal(["8 7 6", "5 4 3", "2 1", "5 4 3", "8 7 6"], [first.Titles, second.Titles, third.Titles, back.Titles, start.Titles]);
        Assert.Null(first.Before);
        Assert.Null(third.After);
        Assert.Null(start.Before);
        Assert.Equal(second, back);
        Assert.Equal(first, start);
    }

    [Fact]
    public async Task The_cursor_is_the_ticks_of_an_items_creation()
    {
        await using var lists = await ListSite.StartAsync();
        var created = lists.Site.Time.GetUtcNow().AddMinutes(1).Ticks;
        var blog = await BlogAsync(lists, "1 2 3 4");

        Assert.Equal(created.ToString(System.Globalization.CultureInfo.InvariantCulture), (await lists.PageAsync(blog)).After);
    }

    [Fact]
    public async Task Items_of_one_instant_are_not_lost_between_pages()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await lists.ContainerAsync("Blog");
        for (var i = 0; i < 8; i++)
        {
            await lists.AddAsync(blog, $"p{i}", passTime: false);
        }

        var titles = new List<string>();
        string? after = null;
        do
        {
            var page = await lists.PageAsync(blog, after: after);
            titles.AddRange(page.Titles.Split(' '));
            after = page.After;
        }
        while (after is not null);

        Assert.Equal(8, titles.Count);
        Assert.Equal(8, titles.Distinct().Count());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("99999999999999999999999999")]
    [InlineData("9223372036854775807")]
    [InlineData("1.'; drop table Document; --")]
    [InlineData("12 ")]
    public async Task An_unreadable_cursor_is_ignored(string cursor)
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await BlogAsync(lists, "1 2 3 4");

        Assert.Equal("4 3 2", (await lists.PageAsync(blog, after: cursor)).Titles);
        Assert.Equal("4 3 2", (await lists.PageAsync(blog, before: cursor)).Titles);
    }

    [Theory]
    [InlineData(null, "0")]
    [InlineData("3155378975999999999", null)]
    public async Task A_cursor_beyond_the_ends_shows_the_first_page(string? before, string? after)
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await BlogAsync(lists, "1 2 3 4");

        Assert.Equal("4 3 2", (await lists.PageAsync(blog, before, after)).Titles);
    }

    [Fact]
    public async Task There_is_no_way_back_to_a_page_whose_items_have_gone()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await lists.ContainerAsync("Blog");
        await lists.AddAsync(blog, "1");
        var newest = await lists.AddAsync(blog, "2");
        var first = await lists.PageAsync(blog, size: 1);
        await lists.Site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(newest))!));

        var second = await lists.PageAsync(blog, after: first.After, size: 1);

        Assert.Equal(("1", null, null), second);
    }

    [Fact]
    public async Task Visitors_see_live_items_and_editors_the_newest_versions()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await lists.ContainerAsync("Blog");
        await lists.AddAsync(blog, "live");
        await lists.AddAsync(blog, "draft", options: VersionOptions.Draft);

        Assert.Equal("live", (await lists.PageAsync(blog)).Titles);
        Assert.Equal("draft live", (await lists.PageAsync(blog, options: new() { Status = ContentsStatus.Latest })).Titles);
        Assert.Equal("draft", (await lists.PageAsync(blog, options: new() { Status = ContentsStatus.Draft })).Titles);
        Assert.Equal("live", (await lists.PageAsync(blog, options: new() { DisplayText = "iv" })).Titles);
    }

    [Fact]
    public async Task A_numbered_page_skips_those_before_it()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await BlogAsync(lists, "1 2 3 4 5");

        var titles = await lists.Site.WorkAsync(async (IServiceProvider services) => (await services.GetRequiredService<IContainerService>()
            .QueryContainedItemsAsync(blog, false, new Pager(2, 2, 10), new ContainedItemOptions())).Select(item => item.DisplayText).ToArray());

        Assert.Equal(["3", "2"], titles);
    }

    [Fact]
    public async Task Items_of_other_lists_stay_in_theirs()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await BlogAsync(lists, "1");
        await BlogAsync(lists, "2");

        Assert.Equal("1", (await lists.PageAsync(blog)).Titles);
    }

    [Fact]
    public async Task Publishing_and_withdrawing_an_item_drops_the_kept_pages_of_its_container()
    {
        await using var lists = await ListSite.StartAsync();
        var blog = await lists.ContainerAsync("Blog");
        lists.Site.Evicted.Clear();

        var id = await lists.AddAsync(blog, "1");
        Assert.Contains("contentitemid:" + blog, lists.Site.Evicted);

        lists.Site.Evicted.Clear();
        await lists.Site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(id))!));
        Assert.Contains("contentitemid:" + blog, lists.Site.Evicted);
    }

    private static async Task<string> BlogAsync(ListSite lists, string titles)
    {
        var blog = await lists.ContainerAsync("Blog");
        foreach (var title in titles.Split(' '))
        {
            await lists.AddAsync(blog, title);
        }

        return blog;
    }
}
