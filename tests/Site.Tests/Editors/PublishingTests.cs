using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Editors;

public sealed class PublishingTests(RunningSite site) : IAsyncLifetime
{
    private readonly Visitor _visitor = new(site);
    private Editor _editor = null!; // from InitializeAsync, before any test

    public async ValueTask InitializeAsync() => _editor = await Editor.SignInAsync(site);

    public ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        _editor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_draft_is_for_editors_only()
    {
        var post = await _editor.WriteAsync(Post.About("Not yet"));

        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(post.Path)).Status);
        Assert.DoesNotContain(post.Title, (await _visitor.GetAsync("/blog")).Text, StringComparison.Ordinal);
        Assert.InRange((int)(await _visitor.GetAsync($"/Contents/ContentItems/{post.Id}")).Status, 400, 499);
    }

    [Fact]
    public async Task A_published_post_is_on_its_page_and_in_the_blog()
    {
        await _visitor.GetAsync("/blog");
        var post = await _editor.WriteAsync(Post.About("Fresh from the press"), publish: true);

        var page = await _visitor.GetAsync(post.Path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(post.Title, page.Document.QuerySelector("h1")?.TextContent.Trim());
        Assert.Contains(post.Path, (await _visitor.GetAsync("/blog")).InternalLinks());
    }

    [Fact]
    public async Task A_change_is_on_the_page_and_in_the_blog_at_once()
    {
        var post = await _editor.WriteAsync(Post.About("First words"), publish: true);
        await _visitor.GetAsync(post.Path);
        await _visitor.GetAsync("/blog");
        var changed = Post.About("Other words");

        await _editor.ChangeAsync(post, [("TitlePart.Title", changed.Title), ("HtmlBodyPart.Html", changed.Body)]);

        var page = await _visitor.GetAsync(post.Path);
        Assert.Contains(changed.Title, page.Main, StringComparison.Ordinal);
        Assert.Contains(changed.Body, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(post.Title, page.Main, StringComparison.Ordinal);
        Assert.Contains(changed.Title, (await _visitor.GetAsync("/blog")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_a_published_post_leaves_the_page_as_it_is_until_it_is_published()
    {
        var post = await _editor.WriteAsync(Post.About("As it was"), publish: true);
        var draft = Post.About("As it will be");

        await _editor.ChangeAsync(post, [("TitlePart.Title", draft.Title)], "submit.Save=submit.SaveAndContinue");

        Assert.Contains(post.Title, (await _visitor.GetAsync(post.Path)).Main, StringComparison.Ordinal);
        Assert.Equal(draft.Title, (await _editor.GetAsync(post.EditAddress)).Document.QuerySelector("[name='TitlePart.Title']")?.GetAttribute("value"));

        await _editor.PressAsync(post, "Publish");
        Assert.Contains(draft.Title, (await _visitor.GetAsync(post.Path)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_can_be_thrown_away()
    {
        var post = await _editor.WriteAsync(Post.About("Stays"), publish: true);
        await _editor.ChangeAsync(post, [("TitlePart.Title", "Thrown away")], "submit.Save=submit.SaveAndContinue");

        await _editor.PressAsync(post, "DiscardDraft");

        Assert.Equal(post.Title, (await _editor.GetAsync(post.EditAddress)).Document.QuerySelector("[name='TitlePart.Title']")?.GetAttribute("value"));
    }

    [Fact]
    public async Task Unpublished_post_returns_404_and_comes_back_when_published_again()
    {
        var post = await _editor.WriteAsync(Post.About("Here and gone"), publish: true);
        await _visitor.GetAsync(post.Path);
        await _visitor.GetAsync("/blog");

        await _editor.PressAsync(post, "Unpublish");
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(post.Path)).Status);
        Assert.DoesNotContain(post.Title, (await _visitor.GetAsync("/blog")).Text, StringComparison.Ordinal);

        await _editor.PressAsync(post, "Publish");
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(post.Path)).Status);
        Assert.Contains(post.Path, (await _visitor.GetAsync("/blog")).InternalLinks());
    }

    [Fact]
    public async Task A_deleted_post_is_gone()
    {
        var post = await _editor.WriteAsync(Post.About("To the trash"), publish: true);
        await _visitor.GetAsync(post.Path);

        await _editor.PressAsync(post, "Delete");

        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(post.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _editor.GetAsync(post.EditAddress)).Status);
        Assert.DoesNotContain(post.Title, (await _visitor.GetAsync("/blog")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clone_is_a_draft_of_its_own()
    {
        var post = await _editor.WriteAsync(Post.About("Twice"), publish: true);

        var answer = await _editor.PressAsync(post, "Clone");
        var list = await _editor.SearchAsync(post.Title);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(2, list.InternalLinks("main a[href$='/Edit'], main a[href*='/Edit?']").Select(link => link.Split('?')[0]).Distinct().Count());
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(post.Path)).Status);
    }

    [Fact]
    public async Task Two_posts_of_one_title_get_two_addresses()
    {
        var words = Post.About("The same title");
        var first = await _editor.WriteAsync(words, publish: true);
        var second = await _editor.WriteAsync(words, publish: true);

        Assert.NotEqual(first.Path, second.Path);
        Assert.StartsWith(first.Path, second.Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(first.Path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(second.Path)).Status);
    }

    [Fact]
    public async Task A_new_address_is_where_the_post_is()
    {
        var post = await _editor.WriteAsync(Post.About("Moves"), publish: true);
        var path = $"{post.Path}-moved";

        await _editor.ChangeAsync(post, [("AutoroutePart.Path", path[1..])]);

        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(path)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await _visitor.GetAsync(post.Path)).Status);
    }
}
