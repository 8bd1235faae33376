using Fluid.Ast;

namespace Fluid.Parsing;

/// <summary><c>include</c> and <c>render</c>.</summary>
internal static class PartialTags
{
    public static Statement Include(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var path = markup.ParsePrimary();
        return new IncludeStatement(parser.Grammar, path, Handover(markup));
    }

    public static Statement Render(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        if (markup.Lexer.Current.Kind != ExpressionTokenKind.String)
        {
            throw markup.Lexer.Unexpected("the name of a template in quotes was expected");
        }

        var path = markup.Lexer.Take().Text;
        return new RenderStatement(parser.Grammar, path, Handover(markup));
    }

    private static Handover Handover(ExpressionParser markup)
    {
        var lexer = markup.Lexer;
        Expression? bound = null;
        string? alias = null;
        var each = false;
        if (lexer.Current.Kind == ExpressionTokenKind.Identifier && lexer.Current.Text is "with" or "for" && !lexer.Peek().Is(":"))
        {
            each = lexer.Take().Text == "for";
            bound = markup.ParsePrimary();
            alias = lexer.TakeWord("as") ? lexer.ExpectName("the name of a variable") : null;
        }

        lexer.TakeSymbol(",");
        var arguments = markup.ParseTagArguments();
        if (Array.Exists(arguments, argument => argument.Name is null))
        {
            throw lexer.Source.Error("Only named arguments can be handed to a template", lexer.Previous.Start);
        }

        return new(bound, each, alias, arguments);
    }
}
