using Microsoft.AspNetCore.Authorization;
using OrchardCore.Security;

namespace Grove.Access.Permissions;

/// <summary>Answers ASP.NET Core's authorization service where somebody asks for a permission.</summary>
internal sealed class PermissionHandler(PermissionGrant grant) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await grant.IsGrantedAsync(context.User, requirement.Permission, context.Resource))
        {
            context.Succeed(requirement);
        }
    }
}
