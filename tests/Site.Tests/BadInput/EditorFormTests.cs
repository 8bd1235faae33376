using System.Net;
using System.Text;
using Site.Tests.Running;

namespace Site.Tests.BadInput;

/// <summary>What a broken browser, or an editor's odd text, sends to the dashboard's forms.</summary>
public sealed class EditorFormTests(RunningSite site)
{
    [Fact]
    public async Task A_post_without_a_token_is_refused_and_nothing_is_stored()
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("Without a token");

        var answer = await editor.PostAsync(post.CreateAddress, new FormUrlEncodedContent(post.Fields.Append(("submit.Publish", "submit.Publish")).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        await NothingIsStoredAsync(editor, post);
    }

    [Theory]
    [InlineData("Publish")]
    [InlineData("Unpublish")]
    [InlineData("Delete")]
    [InlineData("Clone")]
    [InlineData("DiscardDraft")]
    public async Task A_button_without_a_token_does_nothing(string verb)
    {
        using var editor = await Editor.SignInAsync(site);
        var post = await editor.WriteAsync(Post.About($"Not to {verb}"), publish: true);

        var answer = await editor.PostAsync($"/Admin/Contents/ContentItems/{post.Id}/{verb}", new FormUrlEncodedContent([]));
        var read = await editor.GetAsync($"/Admin/Contents/ContentItems/{post.Id}/{verb}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.InRange((int)read.Status, 400, 499);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync(post.Path)).Status);
    }

    [Theory]
    [InlineData("application/json", "{\"TitlePart.Title\":\"x\"}")]
    [InlineData("text/plain", "TitlePart.Title=x")]
    [InlineData("multipart/form-data", "no boundary")]
    [InlineData("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nnever ends")]
    public async Task A_post_of_another_kind_is_refused(string contentType, string body)
    {
        using var editor = await Editor.SignInAsync(site);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        Assert.InRange((int)(await editor.PostAsync(Post.About("Another kind").CreateAddress, content)).Status, 400, 499);
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentItems/4nothingwiththisidentity00/Edit")]
    [InlineData("/Admin/Contents/ContentItems/%00/Edit")]
    [InlineData("/Admin/Contents/ContentItems/'/Edit")]
    [InlineData("/Admin/Contents/ContentTypes/NoSuchType/Create")]
    [InlineData("/Admin/Contents/ContentTypes/%F0%9F%8C%B1/Create")]
    [InlineData("/Admin/NoSuchPage")]
    public async Task An_unknown_id_is_not_found(string path)
    {
        using var editor = await Editor.SignInAsync(site);

        Assert.InRange((int)(await editor.GetAsync(path)).Status, 400, 404);
    }

    [Theory]
    [InlineData("Publish")]
    [InlineData("Unpublish")]
    [InlineData("Delete")]
    [InlineData("Clone")]
    public async Task A_button_about_an_unknown_item_is_refused(string verb)
    {
        using var editor = await Editor.SignInAsync(site);
        var token = Editor.Token(await editor.GetAsync(Post.About("Any").CreateAddress));

        var answer = await editor.PostAsync($"/Admin/Contents/ContentItems/4nothingwiththisidentity00/{verb}", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));

        Assert.InRange((int)answer.Status, 400, 404);
    }

    [Theory]
    [InlineData("Garden 🌱👩🏽‍🚀 grows")]
    [InlineData("Right \u202Eto left\u202C and \u05E9\u05DC\u05D5\u05DD")]
    [InlineData("Zero\u200Bwidth\uFEFF and e\u0301\u0301\u0301")]
    [InlineData("<b>Bold</b> & \"quoted\" 'words' {{ Site }} {% raw %}")]
    public async Task An_odd_title_is_kept_to_the_letter(string words)
    {
        using var editor = await Editor.SignInAsync(site);
        var post = await editor.WriteAsync(Post.About(words), publish: true);

        var page = await editor.GetAsync(post.Path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(post.Title, page.Document.QuerySelector("h1")?.TextContent.Trim());
    }

    [Theory]
    [InlineData("%00")]
    [InlineData("%ED%A0%80")]
    [InlineData("%FF%FE")]
    [InlineData("%EF%BF%BF%01%02")]
    public async Task Bytes_that_are_no_text_break_nothing(string bytes)
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("Bytes");
        var (action, values) = Visitor.FillIn(await editor.GetAsync(post.CreateAddress), Editor.Form, post.Fields, "submit.Save=submit.SaveAndContinue");
        var body = string.Join('&', values.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}{(field.Key is "TitlePart.Title" or "HtmlBodyPart.Html" ? bytes : "")}"));

        var answer = await editor.PostAsync(action, new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded"));
        var list = await editor.SearchAsync(post.Title);

        Assert.InRange((int)answer.Status, 200, 499);
        Assert.Equal(HttpStatusCode.OK, list.Status);
    }

    [Fact]
    public async Task A_slug_of_10000_characters_is_refused_beside_its_field_and_nothing_is_stored()
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("A long address");

        var answer = await editor.SubmitAsync(await editor.GetAsync(post.CreateAddress), Editor.Form, [.. post.Fields, ("AutoroutePart.Path", new string('a', 10_000))], "submit.Publish=submit.PublishAndContinue");

        Assert.InRange((int)answer.Status, 200, 499);
        Assert.Null(answer.Location);
        Assert.Equal(post.Title, answer.Document.QuerySelector("[name='TitlePart.Title']")?.GetAttribute("value"));
        await NothingIsStoredAsync(editor, post);
    }

    [Fact]
    public async Task A_title_of_10000_characters_breaks_nothing()
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("Long") with { };
        var title = $"{post.Title} {new string('a', 10_000)}";

        var answer = await editor.SubmitAsync(await editor.GetAsync(post.CreateAddress), Editor.Form, [.. post.Fields, ("TitlePart.Title", title)], "submit.Publish=submit.PublishAndContinue");
        var list = await editor.SearchAsync(post.Title);

        Assert.InRange((int)answer.Status, 200, 499);
        Assert.Equal(HttpStatusCode.OK, list.Status);
    }

    [Theory]
    [InlineData("blog/with spaces and ?query#fragment")]
    [InlineData("../../etc/passwd")]
    [InlineData("Admin/Contents")]
    [InlineData("//evil.example")]
    [InlineData("blog/\\backslash")]
    public async Task An_address_that_no_page_may_have_takes_nothing_over(string path)
    {
        using var editor = await Editor.SignInAsync(site);
        var post = Post.About("A wrong address");

        var answer = await editor.SubmitAsync(await editor.GetAsync(post.CreateAddress), Editor.Form, [.. post.Fields, ("AutoroutePart.Path", path)], "submit.Publish=submit.PublishAndContinue");

        Assert.InRange((int)answer.Status, 200, 499);
        Assert.Contains("ContentItems", (await editor.GetAsync("/Admin/Contents/ContentItems")).Path, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/Admin/Contents/ContentItems")).Status);
    }

    [Fact]
    public async Task A_script_in_a_body_reaches_no_reader()
    {
        using var editor = await Editor.SignInAsync(site);
        var harmless = Post.About("With a script");
        var post = await editor.WriteAsync(harmless with { Body = harmless.Body + "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">x</a><iframe src=\"https://evil.example\"></iframe>" }, publish: true);

        var page = await editor.GetAsync(post.Path);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.All(["alert(1)", "onerror", "javascript:", "<iframe"], harm => Assert.DoesNotContain(harm, page.Document.QuerySelector("main")!.InnerHtml, StringComparison.OrdinalIgnoreCase));
    }

    private static async Task NothingIsStoredAsync(Editor editor, Post post)
    {
        var list = await editor.SearchAsync(post.Title);
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.DoesNotContain(list.Document.QuerySelectorAll("main a[href*='/ContentItems/']"), link => link.TextContent.Contains(post.Title, StringComparison.Ordinal));
    }
}
