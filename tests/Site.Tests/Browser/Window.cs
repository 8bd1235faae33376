using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Site.Tests.Running;

namespace Site.Tests.Browser;

/// <summary>A window of a browser without history, which notes what goes wrong in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly List<string> _problems = [];
    private readonly IBrowserContext _context;

    private Window(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, messages of the console and requests to elsewhere.</summary>
    public IReadOnlyList<string> Problems => _problems;

    public static async Task<Window> OpenAsync(Chromium chromium, RunningSite site, int width, ColorScheme colours = ColorScheme.Light, bool scripts = true)
    {
        var browser = await chromium.BrowserAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = colours,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = scripts,
        });
        var window = new Window(context, await context.NewPageAsync());
        window.Page.PageError += (_, error) => window._problems.Add($"{window.Page.Url}: {error}");
        window.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                window._problems.Add($"{window.Page.Url}: {message.Text}");
            }
        };
        window.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob" or "about") } address && address.Authority != site.Address.Authority)
            {
                window._problems.Add($"{window.Page.Url} asks {request.Url}");
            }
        };
        return window;
    }

    public Task<IResponse?> GoToAsync(string path) => Page.GotoAsync(path);

    public async Task SignInAsync(RunningSite site)
    {
        await GoToAsync("/Login?ReturnUrl=%2FAdmin");
        await Page.FillAsync("[name='LoginForm.UserName']", site.UserName);
        await Page.FillAsync("[name='LoginForm.Password']", site.Password);
        await Page.PressAsync("[name='LoginForm.Password']", "Enter");
        await Page.WaitForURLAsync("**/Admin**");
    }

    /// <summary>Presses a button of the editor and waits for the page that answers.</summary>
    public async Task PressAsync(string button)
    {
        await Page.RunAndWaitForResponseAsync(
            () => Page.ClickAsync($"[name='{button}']:not([aria-hidden]) >> nth=0"), // the one that people see
            answer => answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400);
        await Page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    /// <summary>What axe finds wrong with the page as it stands.</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions
        {
            RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
            ResultTypes = [ResultType.Violations],
        });
        return [.. result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {rule.Help}: {node.Html} ({node.Any.Concat(node.All).FirstOrDefault()?.Message})"))];
    }

    /// <summary>What is wider than the window, so that one would have to scroll sideways; nothing where all fits.</summary>
    public Task<string[]> TooWideAsync() => Page.EvaluateAsync<string[]>(
        """
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
          [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
            .map(e => e.cloneNode(false).outerHTML + ' ends at ' + e.getBoundingClientRect().right).slice(0, 8)
        """);

    /// <summary>Keeps a picture of the page beside the checkout, out of the repository.</summary>
    public Task PhotographAsync(string name) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Checkout.At("artifacts", "screenshots", $"{name}.png"), FullPage = true });

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
