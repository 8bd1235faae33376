using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>What is known of a site before its database is: its name, its state and where its data lies.</summary>
/// <remarks>
/// Well-known values: <c>DatabaseProvider</c> (<c>Sqlite</c> or <c>Postgres</c>), <c>ConnectionString</c>, <c>TablePrefix</c>, <c>RecipeName</c>.
/// </remarks>
public class ShellSettings : IDisposable
{
    /// <summary>The name of the only site of an installation that has one.</summary>
    public const string DefaultShellName = "Default";

    private readonly Dictionary<string, string?> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The site's technical name.</summary>
    public string Name { get; set; } = DefaultShellName;

    /// <summary>Changes whenever the settings do.</summary>
    public string? VersionId { get; set; }

    /// <summary>How far the site has come.</summary>
    public TenantState State { get; set; } = TenantState.Uninitialized;

    /// <summary>A configured value by its key, compared without case; <see langword="null"/> where there is none.</summary>
    public string? this[string key]
    {
        get => _values.GetValueOrDefault(key);
        set => _values[key] = value;
    }

    /// <inheritdoc />
    public void Dispose() => GC.SuppressFinalize(this);
}
