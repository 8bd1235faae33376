using Site.Tests.Running;

namespace Site.Tests.Browser;

[Trait("Engine", "Grove")]
public sealed class JourneyTests(RunningSite site, Chromium chromium)
{
    [Fact]
    public async Task An_editor_signs_in_changes_a_post_publishes_and_a_visitor_reads_it()
    {
        RunningSite.OnlyOnGrove();
        using var author = await Editor.SignInAsync(site);
        var post = await author.WriteAsync(Post.About("Journey of a post"));
        var changed = Post.About("Where the journey led");
        await using var editor = await Window.OpenAsync(chromium, site, 1280);
        await using var visitor = await Window.OpenAsync(chromium, site, 390, scripts: false);

        await editor.SignInAsync(site);
        await editor.PhotographAsync("1-dashboard");
        await editor.GoToAsync($"/Admin/Contents/ContentItems?q={Uri.EscapeDataString(post.Title)}");
        await editor.PhotographAsync("2-content-list");
        await editor.Page.ClickAsync($"main a[href^='{post.EditAddress}' i]");
        await editor.Page.FillAsync("[name='TitlePart.Title']", changed.Title);
        await editor.Page.FillAsync("[name='BlogPostPart.Summary.Text']", "What a test has written.");
        await editor.PhotographAsync("3-editor");
        await editor.PressAsync("submit.Publish");
        await editor.PhotographAsync("4-published");

        await visitor.GoToAsync("/blog");
        await visitor.Page.ClickAsync($"text={changed.Title}");
        await visitor.PhotographAsync("5-visitor");
        Assert.Equal(changed.Title, (await visitor.Page.TextContentAsync("h1"))?.Trim());
        Assert.Contains("What a test has written.", await visitor.Page.TextContentAsync("main") ?? "", StringComparison.Ordinal);
        Problems.None(editor.Problems);
        Problems.None(visitor.Problems);
    }

    [Fact]
    public async Task A_wrong_value_is_told_beside_its_field_for_everybody_to_hear()
    {
        RunningSite.OnlyOnGrove();
        await using var editor = await Window.OpenAsync(chromium, site, 1280);
        await editor.SignInAsync(site);
        await editor.GoToAsync(Post.About("Any").CreateAddress);
        await editor.Page.FillAsync("[name='TitlePart.Title']", "Too long a summary");
        await editor.Page.EvaluateAsync("() => document.querySelector(\"[name='BlogPostPart.Summary.Text']\").removeAttribute('maxlength')");
        await editor.Page.FillAsync("[name='BlogPostPart.Summary.Text']", new string('a', 400));

        await editor.PressAsync("submit.Save");

        var field = editor.Page.Locator("[name='BlogPostPart.Summary.Text']");
        Assert.Equal("true", await field.GetAttributeAsync("aria-invalid"));
        Assert.Equal(new string('a', 400), await field.InputValueAsync());
        Problems.None(await editor.AxeAsync());
        await editor.PhotographAsync("6-validation");
    }
}
