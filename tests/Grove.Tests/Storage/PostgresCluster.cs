using System.Diagnostics;

namespace Grove.Tests.Storage;

/// <summary>
/// A PostgreSQL server for the tests: the one that <c>GROVE_POSTGRES</c> names, else a private one on a socket in a temporary folder,
/// where the machine has the server's programs.
/// </summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "grove-pg-" + Guid.NewGuid().ToString("n")[..12]);
    private string? _programs;

    /// <summary>How to reach the server; <see langword="null"/> where there is none.</summary>
    public string? ConnectionString { get; private set; } = Environment.GetEnvironmentVariable("GROVE_POSTGRES");

    public async ValueTask InitializeAsync()
    {
        if (ConnectionString is not null || Programs() is not { } programs)
        {
            return;
        }

        Directory.CreateDirectory(_folder);
        if (IsRoot)
        {
            await RunAsync("chown", "postgres", _folder);
        }

        await RunAsync(Path.Combine(programs, "initdb"), "-D", Path.Combine(_folder, "data"), "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await RunAsync(
            Path.Combine(programs, "pg_ctl"), "-D", Path.Combine(_folder, "data"), "-w", "-l", Path.Combine(_folder, "log"),
            "-o", $"-k {_folder} -c listen_addresses= -c fsync=off -c max_connections=200", "start");
        _programs = programs;
        ConnectionString = $"Host={_folder};Username=postgres;Database=postgres;Maximum Pool Size=80";
    }

    public async ValueTask DisposeAsync()
    {
        if (_programs is not null)
        {
            Npgsql.NpgsqlConnection.ClearAllPools();
            await RunAsync(Path.Combine(_programs, "pg_ctl"), "-D", Path.Combine(_folder, "data"), "-m", "immediate", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static bool IsRoot => Environment.UserName == "root";

    private static string? Programs() => !OperatingSystem.IsLinux() || !Directory.Exists("/usr/lib/postgresql") ? null : Directory
        .GetDirectories("/usr/lib/postgresql")
        .Select(version => Path.Combine(version, "bin"))
        .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
        .Order(StringComparer.Ordinal)
        .LastOrDefault();

    // The server refuses to run as root.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        var asOther = IsRoot && program != "chown";
        var start = new ProcessStartInfo(asOther ? "runuser" : program, asOther ? ["-u", "postgres", "--", program, .. arguments] : arguments)
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!; // starting a program from its file gives a process
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed with {process.ExitCode}.");
        }
    }
}
