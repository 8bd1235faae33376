using Fluid;
using Fluid.Values;
using OrchardCore.DisplayManagement;

namespace Grove.Rendering.LiquidViews;

/// <summary>Reads the arguments of tags and filters.</summary>
internal static class TagArguments
{
    /// <summary>An argument by name, or the one at a place.</summary>
    public static FluidValue Or(this FilterArguments arguments, string name, int index) => arguments.HasNamed(name) ? arguments[name] : arguments.At(index);

    /// <summary>An argument's text, or null where it wasn't given.</summary>
    public static string? Text(this FilterArguments arguments, string name) => arguments[name] is { } value && !value.IsNil() ? value.ToStringValue() : null;

    /// <summary>An argument that is true, or a text that says so.</summary>
    public static bool? Flag(this FilterArguments arguments, string name) => arguments.Text(name) is { } text ? text.Equals("true", StringComparison.OrdinalIgnoreCase) : null;

    /// <summary>A shape that was piped or passed, or null.</summary>
    public static IShape? AsShape(this FluidValue value) => value.ToObjectValue() as IShape;

    /// <summary>Words of a text, or the texts of a list.</summary>
    public static IEnumerable<string> Words(this FluidValue value) => value.Type == FluidValues.Array
        ? value.Enumerate().Select(item => item.ToStringValue())
        : value.ToStringValue().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary><c>prop_name1</c> as <c>PropName1</c>.</summary>
    public static string Pascal(string name) => string.Concat(name.Split('_', '-').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary><c>attr_name1</c> as <c>attr-name1</c>.</summary>
    public static string Dashed(string name) => name.Replace('_', '-');
}
