using System.Globalization;

namespace System.Text.Json.Nodes;

/// <summary>Works on JSON values.</summary>
public static class JValue
{
    /// <summary>The plain .NET value: text, truth, <see cref="long" />, <see cref="decimal" /> or <see cref="double" />.</summary>
    public static object? GetObjectValue(this JsonValue? jsonValue) => jsonValue?.GetValueKind() switch
    {
        JsonValueKind.String => jsonValue.ToString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => Number(jsonValue.ToJsonString()),
        _ => null,
    };

    private static object Number(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact
            : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
