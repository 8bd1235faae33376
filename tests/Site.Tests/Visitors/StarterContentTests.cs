using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class StarterContentTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task The_post_names_its_author_its_day_and_the_literature_that_it_mentions()
    {
        var page = await _visitor.GetAsync(Starter.Post);

        Assert.Contains("The Therapeutic Benefits of 12 Step (AA, NA, CA, MA)", page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("AJ Diaz", page.Main, StringComparison.Ordinal);
        Assert.Contains("May 24, 2021", page.Main, StringComparison.Ordinal);
        Assert.Equal("2021-05-24", page.Document.QuerySelector("article time")?.GetAttribute("datetime"));
        Assert.All(
            ["https://www.aa.org/pages/en_US/aa-literature", "https://na.org/?ID=literature", "https://ca.org/literature/", "https://marijuana-anonymous.org/literature/pamphlets/"],
            link => Assert.NotNull(page.Document.QuerySelector($"main a[href='{link}']")));
    }

    [Theory]
    [InlineData("/blog/meet-jason-ertrachter", "February 4, 2025", "/team/jason-ertrachter")]
    [InlineData("/blog/meet-stephanie-myers", "January 29, 2025", "/team/stephanie-myers")]
    [InlineData("/blog/meet-brittany-pealer", "January 28, 2025", "/team/brittany-pealer")]
    public async Task An_introduction_has_its_day_and_leads_to_the_profile(string path, string day, string profile)
    {
        var page = await _visitor.GetAsync(path);

        Assert.Contains(day, page.Main, StringComparison.Ordinal);
        Assert.Contains(profile, page.InternalLinks("main a[href]"));
    }

    [Theory]
    [InlineData("/team/jason-ertrachter", "Jason Ertrachter", "CARC", "CRPA")]
    [InlineData("/team/stephanie-myers", "Stephanie Myers", "CPRS", "Certified Peer Recovery Specialist")]
    [InlineData("/team/brittany-pealer", "Brittany Pealer", "CRPS", "CRPS")]
    public async Task A_profile_names_the_person_and_their_credentials(string path, string name, params string[] words)
    {
        var page = await _visitor.GetAsync(path);

        Assert.Contains(name, page.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.All(words, word => Assert.Contains(word, page.Main, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_team_page_leads_to_everybody()
    {
        var links = (await _visitor.GetAsync("/team")).InternalLinks("main a[href]");

        Assert.Superset(new HashSet<string> { "/team/aj-diaz", "/team/jason-ertrachter", "/team/stephanie-myers", "/team/brittany-pealer" }, links.ToHashSet());
    }

    [Fact]
    public async Task The_library_links_to_four_fellowships_and_claims_none()
    {
        var page = await _visitor.GetAsync("/literature");

        Assert.All(
            ["https://www.aa.org/pages/en_US/aa-literature", "https://na.org/?ID=literature", "https://ca.org/literature/", "https://marijuana-anonymous.org/literature/pamphlets/"],
            link => Assert.NotNull(page.Document.QuerySelector($"main a[href='{link}']")));
        Assert.Contains("not part of any", page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/tags/twelve-steps", Starter.Post)]
    [InlineData("/categories/meet-the-team", "/blog/meet-stephanie-myers")]
    public async Task The_page_of_a_term_lists_the_posts_that_have_it(string term, string post) =>
        Assert.Contains(post, (await _visitor.GetAsync(term)).InternalLinks("main a[href]"));

    [Fact]
    public async Task The_menus_lead_to_the_main_pages()
    {
        var home = await _visitor.GetAsync("/");

        Assert.Equal(["/blog", "/team", "/literature", "/about", "/contact"], home.InternalLinks("header nav a[href]"));
        Assert.Contains("/privacy", home.InternalLinks("footer a[href]"));
    }
}
