using Fluid.Ast;
using Fluid.Values;

namespace Fluid.Parsing;

/// <summary>Reads a tag; null when nothing is left of it.</summary>
internal delegate Statement? TagReader(TemplateParser parser, TemplateToken token);

/// <summary>The tags of the language.</summary>
internal static class StandardTags
{
    public static void AddTo(Dictionary<string, TagReader> tags)
    {
        tags["#"] = (_, _) => null;
        tags["assign"] = Assign;
        tags["break"] = (parser, token) => Bare(parser, token, new JumpStatement(Completion.Break));
        tags["capture"] = Capture;
        tags["case"] = ConditionTags.Case;
        tags["comment"] = Comment;
        tags["continue"] = (parser, token) => Bare(parser, token, new JumpStatement(Completion.Continue));
        tags["cycle"] = LoopTags.Cycle;
        tags["decrement"] = (parser, token) => new CounterStatement(Name(parser, token), -1);
        tags["doc"] = Doc;
        tags["echo"] = Output;
        tags["for"] = LoopTags.For;
        tags["if"] = ConditionTags.If;
        tags["ifchanged"] = (parser, token) => new IfChangedStatement(parser.ParseBody(token));
        tags["include"] = PartialTags.Include;
        tags["increment"] = (parser, token) => new CounterStatement(Name(parser, token), 1);
        tags["liquid"] = (parser, token) => new BlockStatement(parser.ParseLines(token));
        tags["raw"] = Raw;
        tags["render"] = PartialTags.Render;
        tags["tablerow"] = LoopTags.TableRow;
        tags["unless"] = ConditionTags.Unless;
    }

    /// <summary><c>{{ value }}</c> and <c>{% echo value %}</c>; without a value, nothing.</summary>
    public static Statement Output(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var value = markup.Lexer.AtEnd ? new LiteralExpression(NilValue.Instance) : markup.ParseValue();
        markup.Lexer.ExpectEnd();
        return new OutputStatement(value);
    }

    /// <summary>A name that a tag sets; it may be quoted or a number.</summary>
    public static string TargetName(ExpressionLexer lexer)
        => lexer.Current.Kind is ExpressionTokenKind.Identifier or ExpressionTokenKind.Number or ExpressionTokenKind.String
            ? lexer.Take().Text
            : throw lexer.Unexpected("the name of a variable was expected");

    private static string Name(TemplateParser parser, TemplateToken token)
    {
        var lexer = parser.Markup(token).Lexer;
        var name = TargetName(lexer);
        lexer.ExpectEnd();
        return name;
    }

    private static Statement Bare(TemplateParser parser, TemplateToken token, Statement statement)
    {
        parser.Markup(token).Lexer.ExpectEnd();
        return statement;
    }

    private static AssignStatement Assign(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var name = TargetName(markup.Lexer);
        markup.Lexer.Expect("=");
        var value = markup.ParseValue();
        markup.Lexer.ExpectEnd();
        return new(name, value);
    }

    private static CaptureStatement Capture(TemplateParser parser, TemplateToken token)
        => new(Name(parser, token), parser.ParseBody(token));

    private static Statement? Comment(TemplateParser parser, TemplateToken token)
    {
        parser.Tokens.SkipComment(token.Offset);
        return null;
    }

    private static Statement? Doc(TemplateParser parser, TemplateToken token)
    {
        parser.Markup(token).Lexer.ExpectEnd();
        parser.Tokens.ReadVerbatim("doc", token.Offset);
        return null;
    }

    private static TextStatement Raw(TemplateParser parser, TemplateToken token)
    {
        parser.Markup(token).Lexer.ExpectEnd();
        var (start, end) = parser.Tokens.ReadVerbatim("raw", token.Offset);
        return new(parser.Source.Text[start..end]);
    }
}
