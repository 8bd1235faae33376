namespace OrchardCore.Security.Permissions;

/// <summary>The permissions that a feature suggests for a role.</summary>
public class PermissionStereotype
{
    /// <summary>The role's name, such as <c>Editor</c>.</summary>
    public string Name { get; set; } = "";

    /// <summary>What the role gets when it or the feature is new.</summary>
    public IEnumerable<Permission> Permissions { get; set; } = [];
}
