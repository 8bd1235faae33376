using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;
using YesSql;

namespace Grove.Tests.Content;

/// <summary>What happens to one item that several people change at once, on whatever database.</summary>
public abstract class ConcurrencySpecification
{
    private const int Editors = 8;

    protected abstract Task<ContentSite> StartAsync();

    [Fact]
    public async Task Of_many_who_publish_one_item_at_once_one_wins_and_the_others_are_told()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Before");

        var outcomes = await AtOnceAsync(site, id, async (content, item, editor) =>
        {
            item.Alter<TitlePart>(part => part.Title = editor);
            await content.PublishAsync(item);
        });

        var winner = Assert.Single(outcomes, outcome => outcome.Error is null).Editor;
        Assert.All(outcomes, outcome => Assert.True(outcome.Error is null or ConcurrencyException, outcome.Error?.ToString()));
        Assert.Equal(winner, await site.TitleAsync(id, VersionOptions.Published));
        var versions = (await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync(id))).ToList();
        Assert.Equal(2, versions.Count);
        Assert.Single(versions, version => version.Published);
        Assert.Single(versions, version => version.Latest);
    }

    [Fact]
    public async Task Of_two_who_restore_different_versions_one_wins()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("One");
        await site.EditAsync(id, "Two", publish: true);
        await site.WorkAsync(async (IContentManager content) => await content.RemoveAsync((await content.GetAsync(id))!));
        var versions = (await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync(id))).ToList();

        await using var first = site.Services.CreateAsyncScope();
        await using var second = site.Services.CreateAsyncScope();
        var one = (await first.ServiceProvider.GetContentManager().GetVersionAsync(versions[0].ContentItemVersionId))!;
        var other = (await second.ServiceProvider.GetContentManager().GetVersionAsync(versions[1].ContentItemVersionId))!;
        await second.ServiceProvider.GetContentManager().RestoreAsync(other);
        await first.ServiceProvider.GetContentManager().RestoreAsync(one);
        await first.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<ConcurrencyException>(() =>
            second.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Two", await site.TitleAsync(id, VersionOptions.Latest));
    }

    [Fact]
    public async Task Of_many_who_save_a_draft_at_once_one_wins_and_the_others_are_told()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Live");

        var outcomes = await AtOnceAsync(site, id, async (content, item, editor) =>
        {
            item.Alter<TitlePart>(part => part.Title = editor);
            await content.SaveDraftAsync(item);
        });

        var winner = Assert.Single(outcomes, outcome => outcome.Error is null).Editor;
        Assert.Equal(winner, await site.TitleAsync(id, VersionOptions.Latest));
        Assert.Equal("Live", await site.TitleAsync(id, VersionOptions.Published));
    }

    // All read before the first writes.
    private static async Task<(string Editor, Exception? Error)[]> AtOnceAsync(
        ContentSite site, string id, Func<IContentManager, ContentItem, string, Task> work)
    {
        using var ready = new CountdownEvent(Editors);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var tasks = Enumerable.Range(0, Editors).Select(number => Task.Run(async () =>
        {
            var editor = "Editor " + number;
            await using var scope = site.Services.CreateAsyncScope();
            var content = scope.ServiceProvider.GetContentManager();
            var item = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
            ready.Signal();
            await go.Task;
            try
            {
                await work(content, item, editor);
                await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
                return (editor, (Exception?)null);
            }
            catch (Exception error)
            {
                return (editor, error);
            }
        })).ToArray();
        ready.Wait(TestContext.Current.CancellationToken);
        go.SetResult();
        return await Task.WhenAll(tasks);
    }
}

internal static class ContentServices
{
    public static IContentManager GetContentManager(this IServiceProvider services) => services.GetRequiredService<IContentManager>();
}
