using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Editors;

/// <summary>What Grove promises beyond Orchard Core: moved pages are found, deleted ones come back, nobody's words are overwritten.</summary>
[Trait("Engine", "Grove")]
public sealed class PromiseTests : IAsyncLifetime
{
    private readonly RunningSite _site;
    private readonly Visitor _visitor;
    private Editor _editor = null!; // from InitializeAsync, before any test

    public PromiseTests(RunningSite site)
    {
        RunningSite.OnlyOnGrove();
        _site = site;
        _visitor = new Visitor(site);
    }

    public async ValueTask InitializeAsync() => _editor = await Editor.SignInAsync(_site);

    public ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        _editor.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_old_address_of_a_moved_post_leads_to_the_new_one()
    {
        var post = await _editor.WriteAsync(Post.About("Has moved"), publish: true);
        var path = $"{post.Path}-elsewhere";

        await _editor.ChangeAsync(post, [("AutoroutePart.Path", path[1..])]);
        var answer = await _visitor.GetAsync(post.Path);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.Status);
        Assert.Equal(path, answer.Location);
    }

    [Fact]
    public async Task A_deleted_post_can_be_restored()
    {
        var post = await _editor.WriteAsync(Post.About("Back from the trash"), publish: true);
        var token = Editor.Token(await _editor.GetAsync(post.EditAddress));
        await _editor.PressAsync(post, "Delete");
        Assert.Equal(HttpStatusCode.NotFound, (await _visitor.GetAsync(post.Path)).Status);

        var answer = await _editor.PostAsync($"/Admin/Contents/ContentItems/{post.Id}/Restore", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(post.Title, (await _editor.GetAsync(post.EditAddress)).Document.QuerySelector("[name='TitlePart.Title']")?.GetAttribute("value"));
        await _editor.PressAsync(post, "Publish");
        Assert.Equal(HttpStatusCode.OK, (await _visitor.GetAsync(post.Path)).Status);
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_nothing_is_overwritten()
    {
        var post = await _editor.WriteAsync(Post.About("Two at once"), publish: true);
        using var other = await Editor.SignInAsync(_site);
        var mine = await _editor.GetAsync(post.EditAddress);
        var theirs = await other.GetAsync(post.EditAddress);

        await other.SubmitAsync(theirs, Editor.Form, [("HtmlBodyPart.Html", "<p>Theirs came first.</p>")], "submit.Publish=submit.PublishAndContinue");
        var answer = await _editor.SubmitAsync(mine, Editor.Form, [("HtmlBodyPart.Html", "<p>Mine came second.</p>")], "submit.Publish=submit.PublishAndContinue");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Mine came second.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Theirs came first.", (await _visitor.GetAsync(post.Path)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_who_publish_at_once_one_wins_and_nobody_sees_an_error_of_the_site()
    {
        var post = await _editor.WriteAsync(Post.About("Many at once"), publish: true);
        var form = await _editor.GetAsync(post.EditAddress);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(number =>
            _editor.SubmitAsync(form, Editor.Form, [("HtmlBodyPart.Html", $"<p>Words of number {number}.</p>")], "submit.Publish=submit.PublishAndContinue")));

        Assert.All(answers, answer => Assert.Contains(answer.Status, new[] { HttpStatusCode.Redirect, HttpStatusCode.Conflict }));
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Redirect);
        Assert.Contains("Words of number", (await _visitor.GetAsync(post.Path)).Text, StringComparison.Ordinal);
    }
}
