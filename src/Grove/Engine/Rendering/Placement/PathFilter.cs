using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Grove.Rendering.Placement;

/// <summary>The <c>path</c> condition: the request's path is one of those listed; <c>*</c> at the end matches whatever follows.</summary>
internal sealed class PathFilter(IHttpContextAccessor http) : IPlacementNodeFilterProvider
{
    public string Key => "path";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        var path = http.HttpContext?.Request.Path.Value?.TrimEnd('/') ?? "";
        return FilterTexts.Of(expression).Any(wanted => FilterTexts.Matches("/" + path.TrimStart('/'), "/" + wanted.TrimStart('~').Trim('/')));
    }
}

/// <summary>Reads what a placement file says of a condition: one text or a list of them.</summary>
internal static class FilterTexts
{
    public static IEnumerable<string> Of(object expression) => expression switch
    {
        JsonArray array => array.OfType<JsonValue>().Select(value => value.ToString()),
        JsonValue value => [value.ToString()],
        string text => [text],
        _ => [],
    };

    public static bool Matches(string value, string pattern) => pattern.EndsWith('*')
        ? value.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
        : string.Equals(value, pattern, StringComparison.OrdinalIgnoreCase);
}
