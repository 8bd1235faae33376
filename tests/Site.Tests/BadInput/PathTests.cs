using Site.Tests.Running;

namespace Site.Tests.BadInput;

public sealed class PathTests(RunningSite site)
{
    /// <summary>Addresses that nobody has by accident.</summary>
    public static TheoryData<string> Addresses =>
    [
        "/../../../etc/passwd",
        "/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
        "/media/../appsettings.json",
        "/media/../../OrchardCore.db",
        "/media/%2e%2e/%2e%2e/appsettings.json",
        "/media/..%2f..%2fOrchardCore.db",
        "/media/%2e%2e%2fOrchardCore.db",
        "/media/..%5c..%5cOrchardCore.db",
        "/media\\..\\..\\appsettings.json",
        "/media//etc/passwd",
        "/media/%2fetc%2fpasswd",
        "/media/./",
        "/media/nothing.png%00.txt",
        "/Recovery.Theme/../appsettings.Development.json",
        "/Recovery.Theme/%2e%2e/Views/Layout.liquid",
        "/Recovery.Theme/Views/Layout.liquid",
        "/Recovery.Resources/Recipes/recovery.recipe.json",
        "/App_Data/tenants.json",
        "/appsettings.json",
        "/blog/%00",
        "/blog/%0d%0aSet-Cookie:%20a=b",
        "/blog/%ED%A0%80",
        "/blog/%FF%FE",
        "/blog/%E2%80%AE%E2%80%8F",
        "/blog/%F0%9F%8C%B1",
        "/blog/%C0%AE%C0%AE/",
        "/blog/%25%32%65",
        "/%",
        "/blog/%zz",
        "/blog/'%20OR%201=1--",
        "/blog/<script>alert(1)</script>",
        "/blog/{{site}}",
        "/Contents/ContentItems/%00",
        "/Contents/ContentItems/'",
        "/Contents/ContentItems/" + new string('z', 2000),
        "/blog/" + new string('a', 7000),
        "/" + string.Concat(Enumerable.Repeat("a/", 3000)),
        "/blog/" + string.Concat(Enumerable.Repeat("%F0%9F%8C%B1", 500)),
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_address_that_makes_no_sense_is_refused_and_gives_nothing_away(string target)
    {
        var answer = await RawRequest.GetAsync(site.Address, target);

        Assert.InRange(answer.Status, 400, 499);
        Assert.All(["root:", "AdminPassword", "SQLite format", "DatabaseProvider", "   at ", "issetuprecipe"], secret => Assert.DoesNotContain(secret, answer.Body, StringComparison.Ordinal));
        Assert.DoesNotContain("<script>alert", answer.Body, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Set-Cookie", answer.Head, StringComparison.OrdinalIgnoreCase);
        if (answer.Status == 404)
        {
            Assert.NotEmpty(answer.Body);
        }
    }

    [Theory]
    [InlineData("//evil.example/")]
    [InlineData("//evil.example/%2e%2e")]
    [InlineData("/\\evil.example")]
    [InlineData("///evil.example/blog/")]
    [InlineData("/%5cevil.example/")]
    [InlineData("/%2f%2fevil.example/")]
    public async Task An_address_that_looks_like_another_site_leads_to_no_other_site(string target)
    {
        var answer = await RawRequest.GetAsync(site.Address, target);

        Assert.InRange(answer.Status, 300, 499);
        Assert.False(answer.Location.StartsWith("//", StringComparison.Ordinal) || answer.Location.Contains('\\') || answer.Location.Contains("://evil", StringComparison.Ordinal), answer.Location);
    }

    [Theory]
    [InlineData(9_000)]
    [InlineData(10_000)]
    [InlineData(100_000)]
    public async Task An_address_of_too_many_characters_is_refused(int length) =>
        Assert.InRange((await RawRequest.GetAsync(site.Address, "/blog/" + new string('a', length))).Status, 400, 499);

    [Fact]
    public async Task A_long_query_changes_nothing_and_a_huge_one_is_refused()
    {
        Assert.Equal(200, (await RawRequest.GetAsync(site.Address, "/blog?after=" + new string('9', 5_000))).Status);
        Assert.Equal(200, (await RawRequest.GetAsync(site.Address, "/blog?" + string.Join('&', Enumerable.Range(0, 1_100).Select(number => $"k{number}=")))).Status);
        Assert.InRange((await RawRequest.GetAsync(site.Address, "/blog?after=" + new string('9', 60_000))).Status, 400, 499);
    }

    [Fact]
    public async Task Odd_queries_change_nothing()
    {
        foreach (var query in new[] { "?%", "?=", "?&&&", "?a=%ED%A0%80", "?%00=%00", "?after[]=1&after=2", "?🌱", "?culture=xx-yy", "?returnUrl=//evil.example" })
        {
            Assert.InRange((await RawRequest.GetAsync(site.Address, "/about" + string.Concat(query.Select(sign => sign < 128 ? sign.ToString() : "%F0%9F")))).Status, 200, 299);
        }
    }
}
