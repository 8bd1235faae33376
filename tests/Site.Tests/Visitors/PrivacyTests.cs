using System.Text.RegularExpressions;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

/// <summary>Nobody but the site learns that somebody read it.</summary>
public sealed partial class PrivacyTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    public static TheoryData<string> Pages => [.. Starter.Pages, "/there-is-no-such-page"];

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_sets_no_cookie(string path) =>
        Assert.DoesNotContain("Set-Cookie", (await _visitor.GetAsync(path)).Headers.Keys, StringComparer.OrdinalIgnoreCase);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_loads_nothing_from_elsewhere(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.All(LoadedBy(page), address => Assert.Equal(page.Address.Authority, new Uri(page.Address, address).Authority));
    }

    [Fact]
    public async Task Everything_that_a_page_loads_is_there_and_its_styles_load_nothing_from_elsewhere()
    {
        var page = await _visitor.GetAsync(Starter.Post);
        var loaded = LoadedBy(page).Where(address => !address.StartsWith("data:", StringComparison.Ordinal)).Distinct().ToList();

        Assert.NotEmpty(loaded);
        foreach (var address in loaded)
        {
            var file = await _visitor.GetAsync(new Uri(page.Address, address).PathAndQuery);
            Assert.True((int)file.Status == 200, $"{address} answers {(int)file.Status}");
            Assert.Equal("nosniff", file.Header("X-Content-Type-Options"));
            if (!file.ContentType.StartsWith("text/css", StringComparison.Ordinal))
            {
                continue;
            }

            foreach (var nested in Urls().Matches(file.Text).Select(match => match.Groups[1].Value).Where(url => !url.StartsWith("data:", StringComparison.Ordinal)))
            {
                var target = new Uri(file.Address, nested);
                Assert.Equal(page.Address.Authority, target.Authority);
                Assert.Equal(200, (int)(await _visitor.GetAsync(target.PathAndQuery)).Status);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_tells_browsers_to_load_nothing_but_ours_and_to_tell_nobody(string path)
    {
        var page = await _visitor.GetAsync(path);
        var policy = page.Header("Content-Security-Policy");

        Assert.Contains("default-src 'self'", policy.Replace("'none'", "'self'", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors ", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri ", policy, StringComparison.Ordinal);
        Assert.Contains("form-action ", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.Equal("no-referrer", page.Header("Referrer-Policy"));
        Assert.Equal("nosniff", page.Header("X-Content-Type-Options"));
        Assert.DoesNotContain("Server", page.Headers.Keys);
        Assert.DoesNotContain("X-Powered-By", page.Headers.Keys);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_keeps_its_own_policy(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.Empty(page.Document.QuerySelectorAll("[style]"));
        Assert.DoesNotContain(page.Document.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll("style, script:not([src]):not([type='application/ld+json'])"), element => Assert.False(string.IsNullOrEmpty(element.GetAttribute("nonce"))));
    }

    private static IEnumerable<string> LoadedBy(Page page) =>
        page.Document.QuerySelectorAll("link:not([rel=canonical]):not([rel=alternate]):not([rel=next]):not([rel=prev])[href]").Select(element => element.GetAttribute("href")!)
            .Concat(page.Document.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!))
            .Concat(page.Document.QuerySelectorAll("[srcset]").SelectMany(element => element.GetAttribute("srcset")!.Split(',').Select(candidate => candidate.Trim().Split(' ')[0])))
            .Concat(page.Document.QuerySelectorAll("object[data]").Select(element => element.GetAttribute("data")!))
            .Concat(page.Document.QuerySelectorAll("form[action]").Select(element => element.GetAttribute("action")!));

    [GeneratedRegex("""(?:url\(|@import )\s*["']?([^"')]+)""")]
    private static partial Regex Urls();
}
