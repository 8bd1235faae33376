using OrchardCore.Environment.Shell.Models;

namespace OrchardCore.Environment.Shell;

/// <summary>Questions about a site's state.</summary>
public static class ShellSettingsExtensions
{
    /// <summary>Whether the site has been set up and serves.</summary>
    public static bool IsRunning(this ShellSettings settings) => settings.State == TenantState.Running;

    /// <summary>Whether the site waits to be set up.</summary>
    public static bool IsUninitialized(this ShellSettings settings) => settings.State == TenantState.Uninitialized;
}
