namespace Grove.Tests.Rendering;

public class LiquidFilterTests
{
    [Theory]
    [InlineData("{{ 'Hello {0} <' | t: 'you' }}", "Hello you &lt;")]
    [InlineData("{{ 'Ça va? L’été & co.' | slugify }}", "ca-va-lete-co")]
    [InlineData("{{ 'LandingPage' | html_class }}", "landing-page")]
    [InlineData("{{ 'HTMLBody part2' | html_class }}", "html-body-part2")]
    [InlineData("{{ '~/blog' | href }}", "/blog")]
    [InlineData("{{ '/blog' | absolute_url }}", "https://recovery.test/blog")]
    [InlineData("{{ 'https://x.test/y' | absolute_url }}", "https://x.test/y")]
    [InlineData("{% assign j = '[{\"a\":1}]' | jsonparse %}{{ j[0].a }}", "1")]
    [InlineData("{{ 'nonsense' | jsonparse }}", "")]
    [InlineData("{{ '{{ Site.SiteName }}' | liquid }}", "You &amp; I")]
    [InlineData("{{ User | is_in_role: 'Administrator' }}", "false")]
    [InlineData("{{ User | user_email }}", "")]
    [InlineData("{{ User | has_permission: 'EditContent' }}", "false")]
    public async Task Filters_of_the_site_do_as_documented(string template, string expected)
    {
        using var site = new RenderingSite();
        site.Http.Request.Scheme = "https";
        site.Http.Request.Host = new("recovery.test");
        Assert.Equal(expected, await site.LiquidAsync(template));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("---", "")]
    [InlineData("Été à Nîmes", "ete-a-nimes")]
    [InlineData("Привет мир", "привет-мир")]
    [InlineData("日本語 テスト", "日本語-テスト")]
    [InlineData("a\ud800b", "a-b")]
    public void A_slug_keeps_letters_of_any_script(string text, string slug) => Assert.Equal(slug, Grove.Rendering.Slug.Of(text));

    [Fact]
    public void A_slug_of_a_very_long_text_is_bounded() => Assert.True(Grove.Rendering.Slug.Of(new string('x', 1_000_000)).Length <= 1000);
}
