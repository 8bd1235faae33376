using Grove.Access.Roles;
using Microsoft.AspNetCore.Identity;

namespace Grove.Access.Users;

/// <inheritdoc/>
internal sealed class UserCreation(UserManager<User> users) : IUserCreation
{
    public async Task<UserCreated> CreateAdministratorAsync(string userName, string email, string password)
    {
        var user = new User { Id = UserId.Create(), UserName = userName, Email = email, EmailConfirmed = true };
        var created = await users.CreateAsync(user, password);
        if (created.Succeeded)
        {
            created = await users.AddToRoleAsync(user, SystemRoles.Administrator);
        }

        return created.Succeeded ? new UserCreated(user.Id, []) : new UserCreated("", [.. created.Errors.Select(error => error.Description)]);
    }
}
