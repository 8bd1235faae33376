using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Editors;

public sealed class ValidationTests(RunningSite site)
{
    [Theory]
    [InlineData("BlogPostPart.Summary.Text", 301)]
    [InlineData("AutoroutePart.Path", 2000)]
    public async Task A_text_that_is_too_long_is_told_beside_its_field_and_nothing_typed_is_lost(string field, int length)
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("Too long");
        var text = new string('a', length);

        var answer = await editor.SubmitAsync(await editor.GetAsync(post.CreateAddress), Editor.Form, [.. post.Fields, (field, text)], "submit.Publish=submit.PublishAndContinue");

        Assert.Contains(answer.Status, new[] { HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity });
        var message = answer.Document.QuerySelector($"[data-valmsg-for='{field}']");
        Assert.False(string.IsNullOrWhiteSpace(message?.TextContent), answer.Main);
        Assert.Equal(post.Title, answer.Document.QuerySelector("[name='TitlePart.Title']")?.GetAttribute("value"));
        Assert.Contains(post.Body, answer.Document.QuerySelector("[name='HtmlBodyPart.Html']")?.TextContent ?? "", StringComparison.Ordinal);
        var typed = answer.Document.QuerySelector($"[name='{field}']");
        Assert.Equal(text, typed?.GetAttribute("value") ?? typed?.TextContent.Trim());
    }

    [Fact]
    public async Task A_post_without_a_title_is_told_so()
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("No title");

        var answer = await editor.SubmitAsync(await editor.GetAsync(post.CreateAddress), Editor.Form, [.. post.Fields, ("TitlePart.Title", "")], "submit.Publish=submit.PublishAndContinue");

        Assert.Null(answer.Location);
        Assert.False(string.IsNullOrWhiteSpace(answer.Document.QuerySelector("[data-valmsg-for='TitlePart.Title']")?.TextContent), answer.Main);
        Assert.Contains(post.Body, answer.Document.QuerySelector("[name='HtmlBodyPart.Html']")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_change_leaves_the_page_as_it_is()
    {
        using var editor = await Editor.SignInAsync(site);
        var post = await editor.WriteAsync(Post.About("Stays right"), publish: true);

        await editor.ChangeAsync(post, [("TitlePart.Title", "Half a change"), ("BlogPostPart.Summary.Text", new string('a', 400))]);

        Assert.Contains(post.Title, (await editor.GetAsync(post.Path)).Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BlogPostPart.Date.Value", "the day before")]
    [InlineData("BlogPostPart.Date.Value", "2026-02-31")]
    [InlineData("BlogPostPart.Author.ContentItemIds", "4nothingwiththisidentity00")]
    [InlineData("BlogPostPart.Image.Paths", "{not json")]
    [InlineData("BlogPostPart.Tags.TermContentItemIds", "nonsense,,🌱")]
    public async Task A_value_that_no_form_would_send_breaks_nothing(string field, string value)
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("Odd value");

        var answer = await editor.SubmitAsync(await editor.GetAsync(post.CreateAddress), Editor.Form, [.. post.Fields, (field, value)], "submit.Publish=submit.PublishAndContinue");

        Assert.InRange((int)answer.Status, 200, 499);
        if (answer.Location is { } saved)
        {
            Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(saved)).Status);
        }
    }
}
