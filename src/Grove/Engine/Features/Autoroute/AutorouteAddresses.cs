using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Features.Autoroute;

/// <summary>Makes links to an item's page lead to its path, and leaves all other links as they are.</summary>
internal sealed class AutorouteAddresses(
    IEndpointAddressScheme<RouteValuesAddress> others, AutorouteEntries entries, IOptions<AutorouteOptions> options)
    : IEndpointAddressScheme<RouteValuesAddress>
{
    private readonly ConditionalWeakTable<AutorouteEntry, Endpoint> _endpoints = [];

    public IEnumerable<Endpoint> FindEndpoints(RouteValuesAddress address) =>
        address.RouteName is null && Find(address.ExplicitValues) is { } entry
            ? [_endpoints.GetValue(entry, Create)]
            : others.FindEndpoints(address);

    private AutorouteEntry? Find(RouteValueDictionary values)
    {
        if (!values.TryGetValue(options.Value.ContentItemIdKey, out var id)
            || options.Value.GlobalRouteValues.Any(wanted => !Same(values[wanted.Key], wanted.Value)))
        {
            return null;
        }

        var item = values[options.Value.ContainedContentItemIdKey] ?? id;
        return item?.ToString() is { } wantedItem && entries.Known.TryFindItem(wantedItem, out var entry) ? entry : null;
    }

    private Endpoint Create(AutorouteEntry entry)
    {
        var defaults = new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId };
        if (entry.ContainedContentItemId is not null)
        {
            defaults[options.Value.ContainedContentItemIdKey] = entry.ContainedContentItemId;
            defaults[options.Value.JsonPathKey] = entry.JsonPath;
        }

        return new RouteEndpoint(
            _ => Task.CompletedTask, RoutePatternFactory.Parse(entry.Path, defaults, parameterPolicies: null), 0, EndpointMetadataCollection.Empty, entry.Path);
    }

    private static bool Same(object? left, object? right) =>
        string.Equals(left?.ToString(), right?.ToString(), StringComparison.OrdinalIgnoreCase);
}
