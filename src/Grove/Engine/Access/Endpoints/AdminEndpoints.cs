using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Security;

namespace Grove.Access.Endpoints;

/// <summary>Routes actions marked <see cref="AdminAttribute"/> below the dashboard's prefix and closes them to all who may not enter it.</summary>
/// <remarks>An action of the engine that names no permission of its own is open to site owners only: forgetting closes, never opens.</remarks>
internal sealed class AdminEndpoints(IOptions<AdminOptions> options) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        foreach (var controller in application.Controllers)
        {
            foreach (var action in controller.Actions)
            {
                if (AdminAttributeOf(action) is { } admin)
                {
                    Route(action, admin);
                    Close(action);
                }
            }
        }
    }

    private static AdminAttribute? AdminAttributeOf(ActionModel action) =>
        action.Attributes.OfType<AdminAttribute>().FirstOrDefault()
        ?? action.Controller.Attributes.OfType<AdminAttribute>().FirstOrDefault();

    private void Route(ActionModel action, AdminAttribute admin)
    {
        var area = action.Controller.RouteValues.TryGetValue("area", out var named) ? named : action.Controller.ControllerType.Assembly.GetName().Name;
        var template = options.Value.AdminUrlPrefix.Trim('/') + "/" + (admin.Template ?? $"{area}/[controller]/[action]/{{id?}}");
        action.RouteValues.TryAdd("area", area);
        foreach (var selector in action.Selectors.Where(selector => selector.AttributeRouteModel is null))
        {
            selector.AttributeRouteModel = new AttributeRouteModel { Template = template, Name = NameOf(action, admin, area) };
        }
    }

    private static string? NameOf(ActionModel action, AdminAttribute admin, string? area) => admin.RouteName?
        .Replace("{area}", area, StringComparison.Ordinal)
        .Replace("{controller}", action.Controller.ControllerName, StringComparison.Ordinal)
        .Replace("{action}", action.ActionName, StringComparison.Ordinal);

    private static void Close(ActionModel action)
    {
        var needs = new List<object> { new RequirePermissionAttribute(AdminPermissions.AccessAdminPanel.Name) };
        var isOurs = action.Controller.ControllerType.Assembly == Assembly.GetExecutingAssembly();
        if (isOurs && !NamesPermission(action))
        {
            needs.Add(new RequirePermissionAttribute(StandardPermissions.SiteOwner.Name));
        }

        foreach (var selector in action.Selectors)
        {
            foreach (var need in needs)
            {
                selector.EndpointMetadata.Add(need);
            }
        }
    }

    private static bool NamesPermission(ActionModel action) =>
        action.Attributes.Concat(action.Controller.Attributes).Any(attribute => attribute is IPermissionMetadata or IAllowAnonymous);
}
