using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace Grove.Recipes.Expressions;

/// <summary>What expressions can ask for outside their recipe.</summary>
/// <param name="newId">Makes an id as content items have them.</param>
/// <param name="parameters">The values that the run was started with; names compare without case.</param>
/// <param name="configuration">The host's configuration below <c>OrchardCore</c>.</param>
public sealed class ExpressionSources(
    Func<string> newId, IDictionary<string, object> parameters, IConfiguration? configuration = null)
{
    internal string NewId() => newId();

    internal string? Configuration(string key) => configuration?[key.Replace("__", ":", StringComparison.Ordinal)];

    internal JsonNode? Parameter(string name)
    {
        var value = parameters.FirstOrDefault(
            parameter => string.Equals(parameter.Key, name, StringComparison.OrdinalIgnoreCase)).Value;
        return value is null ? null : JsonSerializer.SerializeToNode(value, value.GetType());
    }
}
