using Grove.Features.Settings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;

namespace Grove.Features.CustomSettings;

/// <summary>Lets whoever may manage a type of custom settings into the settings page of its group.</summary>
/// <remarks>Takes the authorization service late: that service is made of handlers like this one.</remarks>
internal sealed class CustomSettingsAuthorization(CustomSettingsTypes types, IServiceProvider services)
    : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!context.HasSucceeded
            && context.Resource is string group
            && requirement.Permission.Name == SettingsPermissions.ManageGroupSettings.Name
            && await types.FindAsync(group) is { } type
            && await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(context.User, CustomSettingsPermissions.For(type)))
        {
            context.Succeed(requirement);
        }
    }
}
