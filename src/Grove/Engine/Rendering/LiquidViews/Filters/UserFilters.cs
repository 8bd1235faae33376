using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security.Permissions;

namespace Grove.Rendering.LiquidViews.Filters;

/// <summary>Filters of the signed-in user: <c>user_id</c>, <c>user_email</c>, <c>has_claim</c>, <c>has_permission</c>, <c>is_in_role</c>.</summary>
internal static class UserFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("user_id", (input, _, _) => Claim(input, ClaimTypes.NameIdentifier));
        filters.AddFilter("user_email", (input, _, _) => Claim(input, ClaimTypes.Email));
        filters.AddFilter("has_claim", (input, arguments, _) => BooleanValue.Create(
            User(input)?.HasClaim(arguments.Or("type", 0).ToStringValue(), arguments.Or("value", 1).ToStringValue()) == true));
        filters.AddFilter("is_in_role", (input, arguments, _) => BooleanValue.Create(User(input)?.IsInRole(arguments.Or("role", 0).ToStringValue()) == true));
        filters.AddFilter("has_permission", HasPermissionAsync);
    }

    private static ClaimsPrincipal? User(FluidValue input) => input.ToObjectValue() as ClaimsPrincipal;

    private static ValueTask<FluidValue> Claim(FluidValue input, string type) => User(input)?.FindFirstValue(type) is { } value ? new StringValue(value) : NilValue.Instance;

    private static async ValueTask<FluidValue> HasPermissionAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (User(input) is not { } user || context.Services().GetService<IPermissionService>() is not { } permissions)
        {
            return BooleanValue.False;
        }
        var permission = await permissions.FindByNameAsync(arguments.Or("permission", 0).ToStringValue());
        return BooleanValue.Create(permission is not null && await context.Service<IAuthorizationService>().AuthorizeAsync(user, permission, arguments.Or("resource", 1).ToObjectValue()));
    }
}
