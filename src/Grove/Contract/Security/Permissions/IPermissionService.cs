namespace OrchardCore.Security.Permissions;

/// <summary>Every permission that the enabled features know.</summary>
public interface IPermissionService
{
    /// <summary>All of them.</summary>
    ValueTask<IEnumerable<Permission>> GetPermissionsAsync();

    /// <summary>The one of that name (compared without case), or <see langword="null"/>.</summary>
    ValueTask<Permission?> FindByNameAsync(string name);
}
