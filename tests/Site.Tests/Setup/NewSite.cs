using System.Text.RegularExpressions;
using Site.Tests.Running;

namespace Site.Tests.Setup;

/// <summary>A site in Production that nobody has set up yet, and the person who installs it.</summary>
internal sealed partial class NewSite : IAsyncDisposable
{
    public const string Password = "Set-up-passphrase-2026!";

    private readonly SiteProcess _process;

    private NewSite(SiteProcess process)
    {
        _process = process;
        Visitor = new Visitor(process.Address);
    }

    public Visitor Visitor { get; }

    public bool HasDatabase => File.Exists(Path.Combine(_process.Data.FullName, "Sites", "Default", "OrchardCore.db"));

    public static async Task<NewSite> StartAsync() => new(await SiteProcess.StartAsync("Production"));

    /// <summary>Fills in the setup page.</summary>
    public async Task<Page> SetUpAsync(string token, string password = Password) =>
        await Visitor.SubmitAsync(await Visitor.GetAsync("/"), "form:has([name=SiteName])",
        [
            ("Token", token),
            ("SiteName", "A new site"),
            ("RecipeName", "Recovery"),
            ("SiteTimeZone", "America/New_York"),
            ("DatabaseProvider", "Sqlite"),
            ("UserName", "admin"),
            ("Email", "admin@example.org"),
            ("Password", password),
            ("PasswordConfirmation", password),
        ]);

    /// <summary>The newest token in the log, once it isn't the one that is known already.</summary>
    public async Task<string> TokenAsync(string? known = null)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            var token = _process.Log().Select(line => Token().Match(line)).LastOrDefault(match => match.Success)?.Groups[1].Value;
            if (token is not null && token != known)
            {
                return token;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"The log shows no new token.\n{_process.LastWords()}");
    }

    public ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        return _process.DisposeAsync();
    }

    [GeneratedRegex("token ([0-9a-f]{32})")]
    private static partial Regex Token();
}
