using System.Net;

[assembly: AssemblyFixture(typeof(Site.Tests.Running.RunningSite))]

namespace Site.Tests.Running;

/// <summary>
/// The site under test: a process of its own with a data folder of its own, set up from its recipe; or, where
/// <c>SITE_URL</c> names one, a site that runs already, whichever engine it stands on.
/// </summary>
/// <remarks>At the end it reads the log of its own process, and fails the run if that holds a warning or an error.</remarks>
public sealed class RunningSite : IAsyncLifetime
{
    private readonly SemaphoreSlim _signingIn = new(1);
    private CookieCollection? _session;
    private SiteProcess? _process;

    /// <summary>Where the site answers.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Whether the site stands on Grove: ours does, and one at <c>SITE_URL</c> where <c>SITE_ENGINE</c> says so.</summary>
    public static bool IsGrove =>
        Environment.GetEnvironmentVariable("SITE_URL") is null or "" || Environment.GetEnvironmentVariable("SITE_ENGINE") == "Grove";

    public string UserName { get; } = Environment.GetEnvironmentVariable("SITE_ADMIN_USER") ?? "admin";

    public string Password { get; } = Environment.GetEnvironmentVariable("SITE_ADMIN_PASSWORD") ?? "Tests-only-passphrase-2026!";

    /// <summary>Skips a test about something that only Grove has, where the site may stand on another engine.</summary>
    public static void OnlyOnGrove() =>
        Assert.SkipUnless(IsGrove, "About a screen or a promise of Grove: SITE_URL names a site, and SITE_ENGINE=Grove doesn't say that it stands on it.");

    /// <summary>The cookies of somebody who is signed in; the first who asks signs in, since a site bounds how often one may.</summary>
    /// <param name="signInAsync">Signs in.</param>
    public async Task<CookieCollection> SessionAsync(Func<Task<CookieCollection>> signInAsync)
    {
        await _signingIn.WaitAsync();
        try
        {
            return _session ??= await signInAsync();
        }
        finally
        {
            _signingIn.Release();
        }
    }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("SITE_URL") is { Length: > 0 } running)
        {
            Address = new Uri(running);
            return;
        }

        _process = await SiteProcess.StartAsync(
            "Development",
            new("OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminUsername", UserName),
            new("OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword", Password));
        Address = _process.Address;
        using var client = new HttpClient { BaseAddress = Address, Timeout = SiteProcess.StartLimit };
        using var first = await client.GetAsync("/"); // waits until the recipe has run
        if (!first.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The site answers / with {(int)first.StatusCode}.\n{_process.LastWords()}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _signingIn.Dispose();
        if (_process is null)
        {
            return;
        }

        await _process.StopAsync();
        var problems = _process.Problems();
        await _process.DisposeAsync();
        Assert.True(problems.Count == 0, $"The site's log holds {problems.Count} warnings and errors that no test means to cause:\n{string.Join('\n', problems.Take(30))}");
    }}
