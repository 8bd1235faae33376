using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid;

/// <summary>Parses templates and renders parts of them.</summary>
public static class FluidParserExtensions
{
    /// <summary>Parses a template.</summary>
    /// <exception cref="ParseException">The text is not a template.</exception>
    public static IFluidTemplate Parse(this FluidParser parser, string template) => parser.Parse(template, null);

    /// <summary>Parses a template if it can be parsed.</summary>
    public static bool TryParse(this FluidParser parser, string template, [NotNullWhen(true)] out IFluidTemplate? result)
        => parser.TryParse(template, out result, out _);

    /// <summary>Parses a template, or says what is wrong and where.</summary>
    public static bool TryParse(this FluidParser parser, string template, [NotNullWhen(true)] out IFluidTemplate? result, [NotNullWhen(false)] out string? error)
        => Grove.Liquid.NamedTemplates.TryParse(parser, template, null, out result, out error);

    /// <summary>Renders statements, such as the body of a block.</summary>
    public static async ValueTask<Completion> RenderStatementsAsync(this IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var block = statements as Block ?? new Block([.. statements]);
        return await block.WriteToAsync(writer, encoder, context);
    }
}
