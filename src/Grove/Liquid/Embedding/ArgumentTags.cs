using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Grove.Liquid;

/// <summary>
/// Registers tags and blocks with a list of positional and named arguments, separated by commas or spaces:
/// <c>{% shape "Menu", alias: "main" %}</c>, <c>{% zone "Header" %}…{% endzone %}</c>.
/// </summary>
public static class ArgumentTags
{
    /// <summary>Registers a tag: <c>{% name arguments %}</c>. It replaces the one of that name.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="tagName">The tag's name.</param>
    /// <param name="render">Gets the arguments, not yet evaluated, writer, encoder and context.</param>
    public static void RegisterArgumentsTag(
        this FluidParser parser,
        string tagName,
        Func<IReadOnlyList<FilterArgument>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Tags[tagName] = (source, token) =>
        {
            var arguments = source.Markup(token).ParseTagArguments();
            return new CustomStatement((writer, encoder, context) => render(arguments, writer, encoder, context));
        };
    }

    /// <summary>Registers a block: <c>{% name arguments %}…{% endname %}</c>. It replaces the one of that name.</summary>
    /// <param name="parser">The parser.</param>
    /// <param name="tagName">The tag's name.</param>
    /// <param name="render">Gets the arguments, not yet evaluated, the body (see <see cref="FluidParserExtensions.RenderStatementsAsync"/>), writer, encoder and context.</param>
    public static void RegisterArgumentsBlock(
        this FluidParser parser,
        string tagName,
        Func<IReadOnlyList<FilterArgument>, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
    {
        ArgumentNullException.ThrowIfNull(parser);
        parser.Tags[tagName] = (source, token) =>
        {
            var arguments = source.Markup(token).ParseTagArguments();
            var body = source.ParseBody(token);
            return new CustomStatement((writer, encoder, context) => render(arguments, body, writer, encoder, context));
        };
    }

    /// <summary>Evaluates a tag's arguments in their order.</summary>
    public static async ValueTask<FilterArguments> EvaluateAsync(this IReadOnlyList<FilterArgument> arguments, TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        var values = new FilterArguments();
        foreach (var argument in arguments)
        {
            values.Add(argument.Name, await argument.Expression.EvaluateAsync(context));
        }

        return values;
    }
}
