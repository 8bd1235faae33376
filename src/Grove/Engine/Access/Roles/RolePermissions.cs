using System.Collections.Frozen;
using Grove.Storage;
using OrchardCore.Security.Permissions;

namespace Grove.Access.Roles;

/// <summary>What each role may do: what it was given, and what features suggest for it that nobody has answered yet.</summary>
public sealed class RolePermissions(SingleDocuments documents, IEnumerable<IPermissionProvider> providers)
{
    /// <summary>Whether one of the roles has one of the permissions; the administrators' role has all.</summary>
    public async Task<bool> GrantAnyAsync(IEnumerable<string> roles, IReadOnlyCollection<string> permissionNames)
    {
        var byRole = await AllAsync();
        return roles.Any(role => SystemRoles.IsAdministrator(role)
            || (byRole.TryGetValue(role, out var granted) && permissionNames.Any(granted.Contains)));
    }

    /// <summary>The permission names of every role, by role name; both compared without case.</summary>
    public async Task<FrozenDictionary<string, FrozenSet<string>>> AllAsync()
    {
        var document = await documents.GetAsync<RolesDocument>();
        return document.Effective ??= Build(document);
    }

    /// <summary>The permission names that the providers suggest for a role and nobody has answered.</summary>
    public static IEnumerable<string> Suggested(Role role, IEnumerable<IPermissionProvider> providers) => providers
        .Where(provider => !role.AnsweredProviders.Contains(NameOf(provider), StringComparer.Ordinal))
        .SelectMany(provider => provider.GetDefaultStereotypes())
        .Where(stereotype => string.Equals(stereotype.Name, role.Name, StringComparison.OrdinalIgnoreCase))
        .SelectMany(stereotype => stereotype.Permissions)
        .Select(permission => permission.Name);

    /// <summary>The name under which a role remembers that a provider's suggestions were answered.</summary>
    public static string NameOf(IPermissionProvider provider) => provider.GetType().FullName ?? provider.GetType().Name;

    private FrozenDictionary<string, FrozenSet<string>> Build(RolesDocument document) => SystemRoles.Names
        .Where(name => document.Find(name) is null)
        .Select(name => new Role { Name = name })
        .Concat(document.Roles.Values)
        .ToFrozenDictionary(
            role => role.Name,
            role => role.Permissions.Concat(Suggested(role, providers)).ToFrozenSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
}
