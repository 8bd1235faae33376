using Grove.Storage;
using OrchardCore.Security.Permissions;

namespace Grove.Access.Roles;

/// <summary>What a list of permissions does to a role that has some: the <c>PermissionBehavior</c> of Orchard's <c>Roles</c> recipe step.</summary>
public enum PermissionBehavior
{
    /// <summary>The role has exactly these afterwards.</summary>
    Replace,

    /// <summary>The role gets these too.</summary>
    Add,

    /// <summary>The role loses these.</summary>
    Remove,
}

/// <summary>Stores the roles of the site.</summary>
public sealed class RoleStore(SingleDocuments documents, IEnumerable<IPermissionProvider> providers)
{
    /// <summary>Every role, the system's own included, ordered by name.</summary>
    public async Task<IReadOnlyList<Role>> ListAsync()
    {
        var stored = (await documents.GetAsync<RolesDocument>()).Roles.Values;
        var missing = SystemRoles.Names.Except(stored.Select(role => role.Name), StringComparer.OrdinalIgnoreCase);
        return [.. stored.Concat(missing.Select(name => new Role { Name = name })).OrderBy(role => role.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Whether there is a role of that name, compared without case.</summary>
    public async Task<bool> ExistsAsync(string name) =>
        SystemRoles.Names.Contains(name) || (await documents.GetAsync<RolesDocument>()).Find(name) is not null;

    /// <summary>Creates a role or changes it.</summary>
    /// <param name="name">Its name, compared without case.</param>
    /// <param name="description">What it is for; <see langword="null"/> leaves what is there.</param>
    /// <param name="permissionNames">Names of permissions, known to a feature or not; <see langword="null"/> leaves what is there.</param>
    /// <param name="behavior">What the list does to the permissions that the role has.</param>
    /// <remarks>
    /// A new role has what the features suggest for it until it is given permissions of its own: an empty list says nothing there.
    /// </remarks>
    public async Task UpsertAsync(
        string name, string? description, IEnumerable<string>? permissionNames, PermissionBehavior behavior = PermissionBehavior.Replace)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var document = await documents.LoadForUpdateAsync<RolesDocument>();
        var role = document.Find(name);
        var isNew = role is null;
        role ??= document.Roles[name.Trim()] = new Role { Name = name.Trim() };
        role.Description = description ?? role.Description;
        if (permissionNames?.ToList() is { } names && (names.Count > 0 || !isNew))
        {
            Change(role, names, behavior);
        }

        document.Effective = null;
        await documents.SaveAsync(document);
    }

    /// <summary>Deletes a role; false where there is none or it is one of the system's.</summary>
    public async Task<bool> DeleteAsync(string name)
    {
        if (SystemRoles.Names.Contains(name))
        {
            return false;
        }

        var document = await documents.LoadForUpdateAsync<RolesDocument>();
        if (document.Find(name) is not { } role || !document.Roles.Remove(role.Name))
        {
            return false;
        }

        document.Effective = null;
        await documents.SaveAsync(document);
        return true;
    }

    // From here on the role's permissions are exactly those stored: what features suggested is taken or left for good.
    private void Change(Role role, List<string> names, PermissionBehavior behavior)
    {
        var current = role.Permissions.Concat(RolePermissions.Suggested(role, providers));
        role.Permissions = [.. (behavior switch
        {
            PermissionBehavior.Add => current.Concat(names),
            PermissionBehavior.Remove => current.Except(names, StringComparer.OrdinalIgnoreCase),
            _ => names,
        }).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        role.AnsweredProviders = [.. providers.Select(RolePermissions.NameOf).Concat(role.AnsweredProviders).Distinct().Order(StringComparer.Ordinal)];
    }
}
