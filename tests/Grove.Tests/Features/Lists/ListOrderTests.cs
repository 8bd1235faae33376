using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;

namespace Grove.Tests.Features.Lists;

public class ListOrderTests
{
    [Fact]
    public async Task Ordered_pages_go_on_and_back()
    {
        await using var lists = await ListSite.StartAsync();
        var team = await lists.ContainerAsync("Team");
        foreach (var (title, order) in new[] { ("c", 3), ("a", 1), ("d", 4), ("b", 2), ("e", 5) })
        {
            await lists.AddAsync(team, title, order);
        }

        var first = await lists.PageAsync(team, ordered: true);
        var second = await lists.PageAsync(team, after: first.After, ordered: true);
        var back = await lists.PageAsync(team, before: second.Before, ordered: true);

        Assert.Equal(("a b c", null, "3"), first);
        Assert.Equal(("d e", "4", null), second);
        Assert.Equal(first, back);
    }

    [Fact]
    public async Task Items_that_share_a_number_are_not_lost_between_pages()
    {
        await using var lists = await ListSite.StartAsync();
        var team = await lists.ContainerAsync("Team");
        for (var i = 0; i < 5; i++)
        {
            await lists.AddAsync(team, $"p{i}");
        }

        var first = await lists.PageAsync(team, ordered: true);
        var second = await lists.PageAsync(team, after: first.After, ordered: true);

        Assert.Equal(5, first.Titles.Split(' ').Concat(second.Titles.Split(' ')).Distinct().Count());
        Assert.Null(second.After);
    }

    [Fact]
    public async Task Moving_items_renumbers_the_live_version_and_its_draft()
    {
        await using var lists = await ListSite.StartAsync();
        var team = await lists.ContainerAsync("Team");
        var a = await lists.AddAsync(team, "a", 0);
        var b = await lists.AddAsync(team, "b", 1);
        await lists.Site.WorkAsync(async (IContentManager content) =>
            await content.SaveDraftAsync((await content.GetAsync(b, VersionOptions.DraftRequired))!));

        await lists.Site.WorkAsync(async (IServiceProvider services) =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var items = await content.GetAsync([b, a], VersionOptions.Latest);
            await services.GetRequiredService<IContainerService>().UpdateContentItemOrdersAsync(items, 0);
        });

        Assert.Equal("b a", (await lists.PageAsync(team, ordered: true)).Titles);
        Assert.Equal("b a", (await lists.PageAsync(team, ordered: true, options: new() { Status = ContentsStatus.Latest })).Titles);
    }

    [Fact]
    public async Task The_next_number_follows_the_last()
    {
        await using var lists = await ListSite.StartAsync();
        var team = await lists.ContainerAsync("Team");

        Assert.Equal(0, await NextAsync(lists, team));
        await lists.AddAsync(team, "a", 7);
        Assert.Equal(8, await NextAsync(lists, team));
    }

    [Fact]
    public async Task When_ordering_starts_the_newest_comes_first()
    {
        await using var lists = await ListSite.StartAsync();
        var team = await lists.ContainerAsync("Team");
        foreach (var title in "1 2 3".Split(' '))
        {
            await lists.AddAsync(team, title);
        }

        await lists.Site.WorkAsync((IServiceProvider services) => services.GetRequiredService<IContainerService>().SetInitialOrder("Team"));

        Assert.Equal("3 2 1", (await lists.PageAsync(team, ordered: true)).Titles);
        Assert.Equal(3, await NextAsync(lists, team));
    }

    private static Task<int> NextAsync(ListSite lists, string containerId) => lists.Site.WorkAsync(
        (IServiceProvider services) => services.GetRequiredService<IContainerService>().GetNextOrderNumberAsync(containerId));
}
