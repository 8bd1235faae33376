using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Setup;

[Trait("Engine", "Grove")]
public sealed class SetupTests
{
    public SetupTests() => RunningSite.OnlyOnGrove();

    [Fact]
    public async Task Only_who_reads_the_log_can_set_a_site_up_and_a_wrong_setup_leaves_nothing()
    {
        await using var site = await NewSite.StartAsync();
        var form = await site.Visitor.FollowAsync(await site.Visitor.GetAsync("/Admin"));
        Assert.Equal(HttpStatusCode.OK, form.Status);
        Assert.NotNull(form.Document.QuerySelector("form [name=SiteName]"));

        var guess = await site.SetUpAsync("0123456789abcdef0123456789abcdef");
        Assert.Null(guess.Location);
        Assert.NotNull(guess.Document.QuerySelector("#Token-error"));
        Assert.Equal("A new site", guess.Document.QuerySelector("[name=SiteName]")?.GetAttribute("value"));
        Assert.False(site.HasDatabase, "A wrong token made a database.");

        var weak = await site.SetUpAsync(await site.TokenAsync(), password: "short");
        Assert.Null(weak.Location);
        Assert.NotNull(weak.Document.QuerySelector("#Password-error"));
        Assert.DoesNotContain("value=\"short\"", weak.Text, StringComparison.Ordinal);
        Assert.False(site.HasDatabase, "A setup that failed left a database.");
    }

    [Fact]
    public async Task Three_wrong_tokens_make_a_new_one_and_the_right_one_sets_the_site_up_once()
    {
        await using var site = await NewSite.StartAsync();
        var first = await site.TokenAsync();
        for (var guess = 0; guess < 3; guess++)
        {
            Assert.Null((await site.SetUpAsync($"wrong-{guess}")).Location);
        }

        var second = await site.TokenAsync(first);
        Assert.Null((await site.SetUpAsync(first)).Location);
        Assert.False(site.HasDatabase);

        var form = await site.Visitor.GetAsync("/");
        var done = await site.SetUpAsync(second);
        Assert.True(done.Location == "/", done.Text);
        var home = await site.Visitor.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.Status);
        Assert.EndsWith("A new site", home.Title, StringComparison.Ordinal);

        var again = await site.Visitor.SubmitAsync(form, "form:has([name=SiteName])", [("Token", second), ("SiteName", "Taken over")]);
        Assert.InRange((int)again.Status, 400, 499);
        Assert.EndsWith("A new site", (await site.Visitor.GetAsync("/about")).Title, StringComparison.Ordinal);

        var login = await site.Visitor.SubmitAsync(await site.Visitor.GetAsync("/Login?ReturnUrl=%2FAdmin"), Editor.SignInForm, [("LoginForm.UserName", "admin"), ("LoginForm.Password", NewSite.Password)]);
        Assert.Equal("/Admin", login.Location);
    }
}
