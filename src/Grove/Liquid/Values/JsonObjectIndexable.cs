using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Fluid.Values;

/// <summary>Gives templates the properties of a JSON object.</summary>
internal sealed class JsonObjectIndexable(JsonObject json, TemplateOptions options) : IFluidIndexable
{
    public int Count => json.Count;

    public IEnumerable<string> Keys => json.Select(property => property.Key);

    public bool TryGetValue(string name, [MaybeNullWhen(false)] out FluidValue value)
    {
        var found = json.TryGetPropertyValue(name, out var node);
        value = found ? FluidValue.Create(node, options) : null;
        return found;
    }
}
