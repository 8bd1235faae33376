namespace OrchardCore.Environment.Shell.Models;

/// <summary>How far a site has come.</summary>
public enum TenantState
{
    /// <summary>Not set up yet.</summary>
    Uninitialized,

    /// <summary>Being set up now.</summary>
    Initializing,

    /// <summary>Serving.</summary>
    Running,

    /// <summary>Switched off.</summary>
    Disabled,

    /// <summary>Its settings cannot be read.</summary>
    Invalid,
}
