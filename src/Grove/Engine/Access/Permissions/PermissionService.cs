using OrchardCore.Security.Permissions;

namespace Grove.Access.Permissions;

/// <summary>Asks every feature for its permissions, once a scope.</summary>
internal sealed class PermissionService(IEnumerable<IPermissionProvider> providers) : IPermissionService
{
    private Dictionary<string, Permission>? _byName;

    public async ValueTask<IEnumerable<Permission>> GetPermissionsAsync() => (await ByNameAsync()).Values;

    public async ValueTask<Permission?> FindByNameAsync(string name) => (await ByNameAsync()).GetValueOrDefault(name);

    private async ValueTask<Dictionary<string, Permission>> ByNameAsync()
    {
        if (_byName is not null)
        {
            return _byName;
        }

        var byName = new Dictionary<string, Permission>(StringComparer.OrdinalIgnoreCase);
        foreach (var provider in providers)
        {
            foreach (var permission in await provider.GetPermissionsAsync())
            {
                byName.TryAdd(permission.Name, permission);
            }
        }

        return _byName = byName;
    }
}
