using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Grove.Access.Users;

/// <summary>Identity's own EF store, with the roles of a user by name: the roles themselves live in one document.</summary>
internal sealed class UserStore(UsersContext context, Roles.RoleStore roles, IdentityErrorDescriber describer)
    : UserOnlyStore<User, UsersContext>(context, describer), IUserRoleStore<User>
{
    public async Task AddToRoleAsync(User user, string roleName, CancellationToken cancellationToken)
    {
        var stored = (await roles.ListAsync()).FirstOrDefault(role => string.Equals(role.Name, roleName, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidOperationException($"There is no role '{roleName}'.");
        Context.UserRoles.Add(new UserRole { UserId = user.Id, RoleName = stored.Name, NormalizedRoleName = Normalize(stored.Name) });
    }

    public async Task RemoveFromRoleAsync(User user, string roleName, CancellationToken cancellationToken)
    {
        if (await Context.UserRoles.FindAsync([user.Id, Normalize(roleName)], cancellationToken) is { } row)
        {
            Context.UserRoles.Remove(row);
        }
    }

    public async Task<IList<string>> GetRolesAsync(User user, CancellationToken cancellationToken) =>
        await Context.UserRoles.Where(row => row.UserId == user.Id).Select(row => row.RoleName).ToListAsync(cancellationToken);

    public Task<bool> IsInRoleAsync(User user, string roleName, CancellationToken cancellationToken)
    {
        var name = Normalize(roleName);
        return Context.UserRoles.AnyAsync(row => row.UserId == user.Id && row.NormalizedRoleName == name, cancellationToken);
    }

    public async Task<IList<User>> GetUsersInRoleAsync(string roleName, CancellationToken cancellationToken)
    {
        var name = Normalize(roleName);
        return await Users
            .Where(user => Context.UserRoles.Any(row => row.UserId == user.Id && row.NormalizedRoleName == name))
            .ToListAsync(cancellationToken);
    }

    // Identity hands names over normalised already; a second time changes nothing.
    private static string Normalize(string roleName) => roleName.Normalize().ToUpperInvariant();
}
