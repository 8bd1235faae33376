using Grove.Access.Permissions;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security.Permissions;

namespace Grove.Access.Endpoints;

/// <summary>The demand for a permission known by its name only.</summary>
internal sealed record NamedPermissionRequirement(string Name) : IAuthorizationRequirement;

/// <summary>Finds the permission of that name, with what implies it, and asks whether the user holds it.</summary>
internal sealed class NamedPermissionHandler(IPermissionService permissions, PermissionGrant grant)
    : AuthorizationHandler<NamedPermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, NamedPermissionRequirement requirement)
    {
        var permission = await permissions.FindByNameAsync(requirement.Name) ?? new Permission(requirement.Name);
        if (await grant.IsGrantedAsync(context.User, permission, null))
        {
            context.Succeed(requirement);
        }
    }
}
