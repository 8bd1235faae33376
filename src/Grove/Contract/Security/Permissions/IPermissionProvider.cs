namespace OrchardCore.Security.Permissions;

/// <summary>Tells which permissions a feature knows and which roles get them at first.</summary>
public interface IPermissionProvider
{
    /// <summary>The permissions that the feature checks.</summary>
    Task<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>What the feature suggests for the usual roles; a suggestion for a role that the site lacks does nothing.</summary>
    IEnumerable<PermissionStereotype> GetDefaultStereotypes();
}
