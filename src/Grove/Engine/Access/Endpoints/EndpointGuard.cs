using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Grove.Access.Endpoints;

/// <summary>The list of all endpoints with what guards them, for the tests that walk it and the page that shows it.</summary>
/// <param name="Route">The address pattern.</param>
/// <param name="Methods">The HTTP methods; none means all.</param>
/// <param name="Permissions">The permissions it asks for.</param>
/// <param name="IsOpen">Whether it says itself that everybody may use it.</param>
public sealed record EndpointGuard(string Route, IReadOnlyList<string> Methods, IReadOnlyList<string> Permissions, bool IsOpen)
{
    /// <summary>Whether nobody has said who may use it.</summary>
    public bool IsForgotten => !IsOpen && Permissions.Count == 0;

    /// <summary>Every endpoint of a shell that answers itself.</summary>
    public static IEnumerable<EndpointGuard> Of(EndpointDataSource endpoints) => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<IDynamicEndpointMetadata>() is not { IsDynamic: true }) // leads to another, which is listed
        .Where(endpoint => endpoint.Metadata.GetMetadata<ISuppressMatchingMetadata>() is not { SuppressMatching: true }) // for making links only
        .Select(endpoint => new EndpointGuard(
            "/" + endpoint.RoutePattern.RawText?.TrimStart('/'),
            endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [],
            [.. endpoint.Metadata.GetOrderedMetadata<IPermissionMetadata>().Select(guard => guard.PermissionName).Distinct()],
            endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null));
}
