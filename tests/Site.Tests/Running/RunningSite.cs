using System.Diagnostics;
using System.Text.RegularExpressions;

[assembly: AssemblyFixture(typeof(Site.Tests.Running.RunningSite))]

namespace Site.Tests.Running;

/// <summary>
/// The site under test: a process of its own with a data folder of its own, set up from its recipe; or, where
/// <c>SITE_URL</c> names one, a site that runs already, whichever engine it stands on.
/// </summary>
public sealed partial class RunningSite : IAsyncLifetime
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("recovery-site-");
    private readonly List<string> _console = [];
    private Process? _process;

    /// <summary>Where the site answers.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    /// <summary>Whether the process is ours, so that its log and its data folder can be read.</summary>
    public bool IsOurs => _process is not null;

    public string UserName { get; } = Environment.GetEnvironmentVariable("SITE_ADMIN_USER") ?? "admin";

    public string Password { get; } = Environment.GetEnvironmentVariable("SITE_ADMIN_PASSWORD") ?? "Tests-only-passphrase-2026!";

    /// <summary>Lines of level WARN and above in the site's log, but for what tests cause on purpose.</summary>
    public IReadOnlyList<string> UnexpectedLog()
    {
        var logs = Path.Combine(_data.FullName, "logs");
        return !IsOurs || !Directory.Exists(logs)
            ? []
            : [.. Directory.EnumerateFiles(logs).SelectMany(ReadShared).Where(line => Problem().IsMatch(line))];
    }

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("SITE_URL") is { Length: > 0 } running)
        {
            Address = new Uri(running);
            return;
        }

        _process = Start();
        Address = await ListeningAsync(_process);
        using var client = new HttpClient { BaseAddress = Address, Timeout = StartLimit };
        using var first = await client.GetAsync(new Uri("/", UriKind.Relative)); // waits until the recipe has run
        if (!first.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"The site answers / with {(int)first.StatusCode}.\n{Console()}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process?.Dispose();
        _data.Delete(recursive: true);
    }

    private Process Start()
    {
        var program = Checkout.At("src", "Site", "bin", "Grove", BuildConfiguration, "net10.0", "Site.dll");
        var start = new ProcessStartInfo("dotnet", [program, "--urls", "http://127.0.0.1:0", "--contentRoot", Checkout.At("src", "Site")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Checkout.At("src", "Site"),
        };
        start.Environment["ORCHARD_APP_DATA"] = _data.FullName;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminUsername"] = UserName;
        start.Environment["OrchardCore__OrchardCore_AutoSetup__Tenants__0__AdminPassword"] = Password;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    private async Task<Uri> ListeningAsync(Process process)
    {
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException($"The site ended before it listened.\n{Console()}"));
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return await address.Task.WaitAsync(StartLimit);

        void Note(string? line)
        {
            if (line is null)
            {
                return;
            }

            lock (_console)
            {
                _console.Add(line);
            }

            if (Listening().Match(line) is { Success: true } match)
            {
                address.TrySetResult(new Uri(match.Groups[1].Value));
            }
        }
    }

    private string Console()
    {
        lock (_console)
        {
            return string.Join('\n', _console.TakeLast(60));
        }
    }

    private static IEnumerable<string> ReadShared(string file)
    {
        using var reader = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static string BuildConfiguration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();

    [GeneratedRegex(@"^[^|]*\|(WARN|ERROR|FATAL)\|")]
    private static partial Regex Problem();
}
