using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.Admin;

/// <summary>Marks a controller or action as a page of the dashboard: routed below its prefix, shown in its theme, closed to visitors.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = false, Inherited = true)]
public class AdminAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>The route name that says "the controller's name followed by the action's".</summary>
    public const string NameFromControllerAndAction = "{controller}{action}";

    private static readonly object Mark = typeof(AdminAttribute);

    /// <param name="template">The route below the dashboard's prefix, such as <c>Contents/ContentItems/{contentTypeId?}</c>.</param>
    /// <param name="routeName">The route's name; may contain <c>{area}</c>, <c>{controller}</c> and <c>{action}</c>.</param>
    public AdminAttribute(string? template = default, string? routeName = default)
    {
        Template = template;
        RouteName = routeName;
    }

    /// <summary>The route below the dashboard's prefix, or <see langword="null"/> for the usual <c>{area}/{controller}/{action}/{id?}</c>.</summary>
    public string? Template { get; set; }

    /// <summary>The route's name, or <see langword="null"/>.</summary>
    public string? RouteName { get; set; }

    /// <summary>Marks the request as one for the dashboard.</summary>
    public static void Apply(HttpContext context) => context.Items[Mark] = Mark;

    /// <summary>Whether the request is one for the dashboard.</summary>
    public static bool IsApplied(HttpContext context) => context.Items.ContainsKey(Mark);

    /// <inheritdoc/>
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        Apply(context.HttpContext);
        return next();
    }
}
