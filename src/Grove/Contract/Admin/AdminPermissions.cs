using OrchardCore.Security.Permissions;

namespace OrchardCore.Admin;

/// <summary>Permissions on the dashboard as a whole.</summary>
public static class AdminPermissions
{
    /// <summary>Enter the dashboard; every page there asks for it beside its own permission.</summary>
    public static readonly Permission AccessAdminPanel = new("AccessAdminPanel", "Access admin panel");

    /// <summary>Change how the dashboard looks.</summary>
    public static readonly Permission ManageAdminSettings = new("ManageAdminSettings", "Manage Admin Settings");
}
