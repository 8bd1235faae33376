using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Site.Tests.Running;

namespace Site.Tests.Editors;

public sealed class SignInTests(RunningSite site) : IDisposable
{
    private readonly Editor _editor = new(site);

    public void Dispose() => _editor.Dispose();

    [Theory]
    [InlineData("/Admin", "/Login?ReturnUrl=%2FAdmin")]
    [InlineData("/Admin/Contents/ContentItems?q=a", "/Login?ReturnUrl=%2FAdmin%2FContents%2FContentItems%3Fq%3Da")]
    public async Task Nobody_is_sent_to_sign_in_and_back(string path, string login)
    {
        var answer = await _editor.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Equal(login, answer.Location);
    }

    [Fact]
    public async Task The_right_password_opens_the_dashboard_and_sign_out_closes_it()
    {
        var answer = await _editor.TypeCredentialsAsync(site.UserName, site.Password);
        Assert.Equal("/Admin", answer.Location);
        var dashboard = await _editor.FollowAsync(await _editor.GetAsync("/Admin"));
        Assert.Equal(HttpStatusCode.OK, dashboard.Status);

        var read = await _editor.GetAsync("/Users/LogOff");
        Assert.InRange((int)read.Status, 400, 499);
        Assert.Equal(HttpStatusCode.OK, (await _editor.FollowAsync(await _editor.GetAsync("/Admin"))).Status);

        await _editor.SubmitAsync(dashboard, "form[action*='LogOff' i]", []);
        Assert.Equal("/Login?ReturnUrl=%2FAdmin", (await _editor.GetAsync("/Admin")).Location);
    }

    [Fact]
    public async Task The_session_is_in_a_cookie_that_scripts_and_other_sites_cannot_use()
    {
        var answer = await _editor.TypeCredentialsAsync(site.UserName, site.Password);

        var cookies = answer.Header("Set-Cookie");
        Assert.Contains("httponly", cookies, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=", cookies, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("samesite=none", cookies, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_answer()
    {
        var unknown = await _editor.TypeCredentialsAsync("nobody-of-this-name", "Wrong-passphrase-1!");
        var wrong = await _editor.TypeCredentialsAsync(site.UserName, "Wrong-passphrase-1!");

        Assert.Equal(unknown.Status, wrong.Status);
        Assert.Null(wrong.Location);
        Assert.Equal(Message(unknown), Message(wrong));
        Assert.NotEmpty(Message(wrong));
        Assert.Equal(site.UserName, wrong.Document.QuerySelector<IHtmlInputElement>("[name='LoginForm.UserName']")?.Value);
        Assert.Equal("", wrong.Document.QuerySelector<IHtmlInputElement>("[name='LoginForm.Password']")?.Value);
        Assert.Equal(HttpStatusCode.Redirect, (await _editor.GetAsync("/Admin")).Status);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("%09//evil.example")]
    public async Task Sign_in_leads_to_no_other_site(string returnUrl)
    {
        var answer = await _editor.TypeCredentialsAsync(site.UserName, site.Password, "/Login?ReturnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.DoesNotContain("evil", answer.Location ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", answer.Location ?? "", StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _editor.FollowAsync(await _editor.GetAsync("/Admin"))).Status);
    }

    [Fact]
    public async Task The_dashboard_is_kept_by_nobody()
    {
        using var editor = await Editor.SignInAsync(site);

        var dashboard = await editor.FollowAsync(await editor.GetAsync("/Admin"));

        Assert.Contains("no-store", dashboard.Header("Cache-Control"), StringComparison.Ordinal);
    }

    private static string Message(Page page) => string.Join(' ', page.Document.QuerySelectorAll(".validation-summary-errors, [role=alert]").Select(element => element.TextContent.Trim()));
}
