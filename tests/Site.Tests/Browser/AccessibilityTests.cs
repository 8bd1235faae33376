using Microsoft.Playwright;
using Site.Tests.Running;

namespace Site.Tests.Browser;

public sealed class AccessibilityTests(RunningSite site, Chromium chromium)
{
    /// <summary>Narrow as the narrowest phone, or wide as a desk; by day and by night.</summary>
    public static TheoryData<int, ColorScheme> Windows => new() { { 320, ColorScheme.Light }, { 320, ColorScheme.Dark }, { 1440, ColorScheme.Light }, { 1440, ColorScheme.Dark } };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Axe_finds_nothing_on_any_kind_of_page_and_all_of_it_fits(int width, ColorScheme colours)
    {
        await using var window = await Window.OpenAsync(chromium, site, width, colours);
        var problems = new List<string>();
        foreach (var path in Starter.Pages.Select(row => row.Data).Append("/Login"))
        {
            await window.GoToAsync(path);
            problems.AddRange((await window.AxeAsync()).Select(problem => $"{path}: {problem}"));
            problems.AddRange((await window.TooWideAsync()).Select(element => $"{path}: {element}"));
        }

        Problems.None([.. problems, .. window.Problems]);
    }

    [Fact]
    public async Task Axe_finds_nothing_on_the_error_page()
    {
        await using var window = await Window.OpenAsync(chromium, site, 320);

        await window.GoToAsync("/there-is-no-such-page");

        Problems.None(await window.AxeAsync());
        Problems.None(await window.TooWideAsync());
    }

    [Theory]
    [Trait("Engine", "Grove")]
    [InlineData(320)]
    [InlineData(1440)]
    public async Task Axe_finds_nothing_in_the_dashboard_and_all_of_it_fits(int width)
    {
        RunningSite.OnlyOnGrove();
        await using var window = await Window.OpenAsync(chromium, site, width);
        await window.SignInAsync(site);
        var problems = new List<string>();
        foreach (var path in DashboardPages)
        {
            var answer = await window.GoToAsync(path);
            Assert.True(answer is { Ok: true }, $"{path} answers {answer?.Status}");
            problems.AddRange((await window.AxeAsync()).Select(problem => $"{path}: {problem}"));
            problems.AddRange((await window.TooWideAsync()).Select(element => $"{path}: {element}"));
        }

        Problems.None([.. problems, .. window.Problems]);
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_text()
    {
        await using var window = await Window.OpenAsync(chromium, site, 1440);
        await window.GoToAsync(Starter.Post);

        await window.Page.Keyboard.PressAsync("Tab");
        var link = window.Page.Locator(":focus");
        Assert.Equal("#main", await link.GetAttributeAsync("href"));
        Assert.True((await link.BoundingBoxAsync()) is { Height: >= 24, Y: >= 0 }, "The focused skip link is not to be seen.");

        await window.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await window.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task Every_tab_stop_of_a_page_is_in_sight()
    {
        await using var window = await Window.OpenAsync(chromium, site, 320);
        await window.GoToAsync("/literature");

        for (var stop = 0; stop < 60; stop++)
        {
            await window.Page.Keyboard.PressAsync("Tab");
            var hidden = await window.Page.EvaluateAsync<string?>(
                """
                () => {
                  const e = document.activeElement, box = e.getBoundingClientRect();
                  return e === document.body || (box.width > 0 && box.height > 0 && box.left >= 0 && box.right <= innerWidth + 1) ? null : e.outerHTML;
                }
                """);
            Assert.Null(hidden);
        }
    }

    private static readonly string[] DashboardPages =
    [
        "/Admin",
        "/Admin/Contents/ContentItems",
        "/Admin/Contents/ContentTypes/BlogPost/Create",
        "/Admin/Contents/ContentTypes/StaffProfile/Create",
        "/Admin/Contents/ContentTypes/LiteratureLink/Create",
        "/Admin/Contents/ContentTypes/Page/Create",
        "/Admin/Contents/ContentItems/" + Starter.BlogId + "/Edit",
    ];
}
