using Grove.Features.Contents.Editing;
using Grove.Tests.Content;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using OrchardCore.ContentManagement;

namespace Grove.Tests.Features.Contents;

public sealed class SavingTests
{
    [Fact]
    public async Task Publishing_a_draft_makes_it_live()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Draft", published: false);
        Assert.Equal(SavingResult.Done, await SaveAsync(site, id, "Better", EditorVerbKind.Publish));
        await site.DoAsync(id, (_, item) => Is(item, "Better", published: true));
    }

    [Fact]
    public async Task Saving_a_draft_leaves_what_visitors_see()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Live");
        Assert.Equal(SavingResult.Done, await SaveAsync(site, id, "Better", EditorVerbKind.Save));
        await site.DoAsync(id, (_, item) => Is(item, "Better", published: false));
        await site.DoAsync(id, async (content, _) => await Is((await content.GetAsync(id))!, "Live", published: true));
    }

    [Fact]
    public async Task Saving_and_unpublishing_keeps_the_words_as_a_draft()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Live");
        Assert.Equal(SavingResult.Done, await SaveAsync(site, id, "Better", EditorVerbKind.Unpublish));
        await site.DoAsync(id, async (content, item) =>
        {
            await Is(item, "Better", published: false);
            Assert.Null(await content.GetAsync(id));
        });
    }

    [Fact]
    public async Task Nothing_is_stored_while_anything_is_wrong()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Draft", published: false);
        var updater = new TestUpdater();
        updater.ModelState.AddModelError("TitlePart.Title", "A title is needed.");
        Assert.Equal(SavingResult.Invalid, await SaveAsync(site, id, "", EditorVerbKind.Publish, updater));
        await site.DoAsync(id, (_, item) => Is(item, "Draft", published: false));
    }

    [Fact]
    public async Task Of_two_editors_who_save_at_the_same_moment_one_is_told()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Draft", published: false);
        await using var slow = site.Services.CreateAsyncScope();
        var draft = (await slow.ServiceProvider.GetRequiredService<IContentManager>().GetAsync(id, VersionOptions.DraftRequired))!;
        draft.DisplayText = "Slow";
        Assert.Equal(SavingResult.Done, await SaveAsync(site, id, "Quick", EditorVerbKind.Save));
        Assert.Equal(SavingResult.Conflict, await slow.ServiceProvider.GetRequiredService<Saving>().TryAsync(draft, false, EditorVerbKind.Save, new TestUpdater()));
        await site.DoAsync(id, (_, item) => Is(item, "Quick", published: false));
    }

    [Fact]
    public async Task A_stamp_changes_when_somebody_saves_and_only_then()
    {
        await using var site = await ContentsSite.StartAsync();
        var id = await site.AddAsync("Page", "Draft", published: false);
        var before = await StateAsync(site, id);
        Assert.Equal(before, await StateAsync(site, id));
        Assert.False(before!.IsNewerThan(before.Stamp, null));
        site.Time.Advance(TimeSpan.FromSeconds(1));
        await SaveAsync(site, id, "Better", EditorVerbKind.Save);
        var after = await StateAsync(site, id);
        Assert.True(after!.IsNewerThan(before.Stamp, null));
    }

    [Fact]
    public void A_newer_state_is_replaced_only_by_who_has_chosen_that_very_state()
    {
        var stored = new EditorState("ann", null, "v2.7");
        Assert.True(stored.IsNewerThan("v2.6", null));
        Assert.True(stored.IsNewerThan("v2.5", "v2.6"));
        Assert.False(stored.IsNewerThan("v2.6", "v2.7"));
        Assert.False(stored.IsNewerThan(null, null));
    }

    [Theory]
    [InlineData("submit.Publish", "submit.Publish", EditorVerbKind.Publish, false)]
    [InlineData("submit.Publish", "submit.PublishAndContinue", EditorVerbKind.Publish, true)]
    [InlineData("submit.Save", "submit.Save", EditorVerbKind.Save, false)]
    [InlineData("submit.Save", "submit.SaveAndContinue", EditorVerbKind.Save, true)]
    [InlineData("submit.Unpublish", "submit.Unpublish", EditorVerbKind.Unpublish, false)]
    [InlineData("something", "else", EditorVerbKind.Save, false)]
    public void The_button_says_what_becomes_of_the_item(string name, string value, EditorVerbKind kind, bool stays) =>
        Assert.Equal(new EditorVerb(kind, stays), EditorVerb.Of(new FormCollection(new Dictionary<string, StringValues> { [name] = value })));

    private static Task<SavingResult> SaveAsync(ContentSite site, string id, string name, EditorVerbKind verb, TestUpdater? updater = null) => site.WorkAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.DisplayText = name;
        await content.UpdateAsync(draft);
        return await scope.GetRequiredService<Saving>().TryAsync(draft, false, verb, updater ?? new TestUpdater());
    });

    private static Task<EditorState?> StateAsync(ContentSite site, string id) =>
        site.WorkAsync(scope => scope.GetRequiredService<EditorStamp>().CurrentAsync(id));

    private static Task Is(ContentItem item, string name, bool published)
    {
        Assert.Equal((name, published), (item.DisplayText, item.Published));
        return Task.CompletedTask;
    }
}
