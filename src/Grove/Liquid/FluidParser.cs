using System.Text.Encodings.Web;
using Fluid.Ast;
using Fluid.Parsing;

namespace Fluid;

/// <summary>Parses templates. Register tags at start; from then on any thread may parse.</summary>
public class FluidParser
{
    /// <summary>Creates a parser of the standard tags.</summary>
    public FluidParser() : this(new FluidParserOptions())
    {
    }

    /// <summary>Creates a parser of the standard tags with options.</summary>
    public FluidParser(FluidParserOptions parserOptions)
    {
        Options = parserOptions;
        StandardTags.AddTo(Tags);
    }

    internal FluidParserOptions Options { get; }

    internal Dictionary<string, TagReader> Tags { get; } = new(StringComparer.Ordinal);

    /// <summary>Registers a tag without arguments: <c>{% name %}</c>.</summary>
    public void RegisterEmptyTag(string tagName, Func<TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Tags[tagName] = (parser, token) =>
        {
            parser.Markup(token).Lexer.ExpectEnd();
            return new CustomStatement(render);
        };

    /// <summary>Registers a tag with a name: <c>{% name identifier %}</c>.</summary>
    public void RegisterIdentifierTag(string tagName, Func<string, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Tags[tagName] = (parser, token) =>
        {
            var identifier = Identifier(parser, token);
            return new CustomStatement((writer, encoder, context) => render(identifier, writer, encoder, context));
        };

    /// <summary>Registers a tag with a value, which may have filters: <c>{% name value | filter %}</c>.</summary>
    public void RegisterExpressionTag(string tagName, Func<Expression, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Tags[tagName] = (parser, token) =>
        {
            var value = Value(parser, token);
            return new CustomStatement((writer, encoder, context) => render(value, writer, encoder, context));
        };

    /// <summary>Registers a block without arguments: <c>{% name %}…{% endname %}</c>.</summary>
    public void RegisterEmptyBlock(string tagName, Func<IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Tags[tagName] = (parser, token) =>
        {
            parser.Markup(token).Lexer.ExpectEnd();
            var body = parser.ParseBody(token);
            return new CustomStatement((writer, encoder, context) => render(body, writer, encoder, context));
        };

    /// <summary>Registers a block with a name: <c>{% name identifier %}…{% endname %}</c>.</summary>
    public void RegisterIdentifierBlock(string tagName, Func<string, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Tags[tagName] = (parser, token) =>
        {
            var identifier = Identifier(parser, token);
            var body = parser.ParseBody(token);
            return new CustomStatement((writer, encoder, context) => render(identifier, body, writer, encoder, context));
        };

    /// <summary>Registers a block with a value, which may have filters: <c>{% name value | filter %}…{% endname %}</c>.</summary>
    public void RegisterExpressionBlock(string tagName, Func<Expression, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        => Tags[tagName] = (parser, token) =>
        {
            var value = Value(parser, token);
            var body = parser.ParseBody(token);
            return new CustomStatement((writer, encoder, context) => render(value, body, writer, encoder, context));
        };

    internal IFluidTemplate Parse(string template, string? file)
        => new ParsedTemplate(new TemplateParser(this, new TemplateScanner(new SourceText(template, file))).ParseAll());

    private static string Identifier(TemplateParser parser, TemplateToken token)
    {
        var lexer = parser.Markup(token).Lexer;
        var identifier = lexer.ExpectName("a name");
        lexer.ExpectEnd();
        return identifier;
    }

    private static Expression Value(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var value = markup.ParseValue();
        markup.Lexer.ExpectEnd();
        return value;
    }
}
