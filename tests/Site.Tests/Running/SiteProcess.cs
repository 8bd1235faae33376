using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Site.Tests.Running;

/// <summary>One process of the site with a data folder of its own, and what it says on its console and in its log.</summary>
public sealed partial class SiteProcess : IAsyncDisposable
{
    /// <summary>How long a start may take, set-up included, on a machine that is busy with other tests.</summary>
    public static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);

    private readonly List<string> _console = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Process _process;

    private SiteProcess(string environment, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--urls", "http://127.0.0.1:0", "--contentRoot", Checkout.At("src", "Site")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Checkout.At("src", "Site"),
        };
        start.Environment["ORCHARD_APP_DATA"] = Data.FullName;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
    }

    /// <summary>The data folder (<c>App_Data</c>).</summary>
    public DirectoryInfo Data { get; } = Directory.CreateTempSubdirectory("recovery-site-");

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = new("http://localhost");

    private static string Program => Checkout.At("src", "Site", "bin", "Grove", BuildConfiguration, "net10.0", "Site.dll");

    private static string BuildConfiguration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    /// <summary>Starts the site and waits until it listens.</summary>
    /// <param name="environment"><c>Development</c> or <c>Production</c>.</param>
    /// <param name="settings">Configuration, as environment variables.</param>
    public static async Task<SiteProcess> StartAsync(string environment, params IEnumerable<KeyValuePair<string, string>> settings)
    {
        var site = new SiteProcess(environment, settings);
        site._process.OutputDataReceived += (_, line) => site.Note(line.Data);
        site._process.ErrorDataReceived += (_, line) => site.Note(line.Data);
        site._process.Exited += (_, _) => site._address.TrySetException(new InvalidOperationException($"The site ended before it listened.\n{site.LastWords()}"));
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        site.Address = await site._address.Task.WaitAsync(StartLimit);
        return site;
    }

    /// <summary>The newest lines on its console.</summary>
    public string LastWords()
    {
        lock (_console)
        {
            return string.Join('\n', _console.TakeLast(60));
        }
    }

    /// <summary>Everything in its log files so far.</summary>
    public IReadOnlyList<string> Log()
    {
        var logs = new DirectoryInfo(Path.Combine(Data.FullName, "logs"));
        return logs.Exists ? [.. logs.EnumerateFiles("*.log").SelectMany(ReadShared)] : [];
    }

    /// <summary>Its log's warnings and errors, each with the first lines of its exception.</summary>
    public IReadOnlyList<string> Problems()
    {
        var lines = Log();
        return
        [
            .. Enumerable.Range(0, lines.Count).Where(at => Problem().IsMatch(lines[at]))
                .Select(at => string.Join('\n', lines.Skip(at + 1).TakeWhile(line => !Entry().IsMatch(line)).Take(6).Prepend(lines[at]))),
        ];
    }

    /// <summary>Asks the site to stop, as a service manager does, so that it writes its log to the end.</summary>
    public async Task StopAsync()
    {
        if (_process.HasExited)
        {
            return;
        }

        using (var stop = Process.Start("kill", ["-TERM", $"{_process.Id}"]))
        {
            await stop.WaitForExitAsync();
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _process.Dispose();
        Data.Delete(recursive: true);
    }

    private void Note(string? line)
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
            _address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    private static IEnumerable<string> ReadShared(FileInfo file)
    {
        using var reader = new StreamReader(new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    [GeneratedRegex(@"^\d{4}-[^|]*\|[A-Z]+\|")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^\d{4}-[^|]*\|(WARN|ERROR|FATAL)\|")]
    private static partial Regex Problem();

    [GeneratedRegex(@"Now listening on: (http://\S+)")]
    private static partial Regex Listening();
}
