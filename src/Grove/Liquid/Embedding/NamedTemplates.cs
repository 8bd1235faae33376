using System.Diagnostics.CodeAnalysis;
using Fluid;

namespace Grove.Liquid;

/// <summary>Parses templates under the name of the file they come from, which messages then tell.</summary>
public static class NamedTemplates
{
    /// <summary>Parses a template.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="template">The text.</param>
    /// <param name="file">The name that messages give, such as <c>Views/Post.liquid</c>.</param>
    /// <exception cref="ParseException">The text is not a template.</exception>
    public static IFluidTemplate ParseFile(this FluidParser parser, string template, string? file) => parser.Parse(template, file);

    /// <summary>Parses a template, or says what is wrong and where.</summary>
    public static bool TryParse(this FluidParser parser, string template, string? file, [NotNullWhen(true)] out IFluidTemplate? result, [NotNullWhen(false)] out string? error)
    {
        try
        {
            result = parser.Parse(template, file);
            error = null;
            return true;
        }
        catch (ParseException failure)
        {
            result = null;
            error = failure.Message;
            return false;
        }
    }
}
