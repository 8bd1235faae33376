using Fluid.Ast;

namespace Fluid.Parsing;

/// <summary><c>for</c>, <c>tablerow</c> and <c>cycle</c>.</summary>
internal static class LoopTags
{
    public static Statement For(TemplateParser parser, TemplateToken token)
    {
        var head = Head(parser, token, allowsReversed: true, allowsColumns: false);
        var body = parser.ParseBody(token, ["else", "endfor"], out var end);
        var otherwise = Block.Empty;
        while (end.Name == "else")
        {
            otherwise = parser.ParseBody(token, ["else", "endfor"], out end);
        }

        return new ForStatement(head.Variable, head.Range, head.Reversed, body, otherwise);
    }

    public static Statement TableRow(TemplateParser parser, TemplateToken token)
    {
        var head = Head(parser, token, allowsReversed: false, allowsColumns: true);
        return new TableRowStatement(head.Variable, head.Range, head.Columns, parser.ParseBody(token));
    }

    public static Statement Cycle(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var start = markup.Lexer.Current.Start;
        var first = markup.ParsePrimary();
        var group = markup.Lexer.TakeSymbol(":") ? first : null;
        var items = new List<Expression> { group is null ? first : markup.ParsePrimary() };
        while (markup.Lexer.TakeSymbol(",") && !markup.Lexer.AtEnd)
        {
            items.Add(markup.ParsePrimary());
        }

        markup.Lexer.ExpectEnd();
        return new CycleStatement(group, parser.Source.Text[start..markup.Lexer.Previous.End], [.. items]);
    }

    private static LoopHead Head(TemplateParser parser, TemplateToken token, bool allowsReversed, bool allowsColumns)
    {
        var markup = parser.Markup(token);
        var lexer = markup.Lexer;
        var variable = StandardTags.TargetName(lexer);
        if (!lexer.TakeWord("in"))
        {
            throw lexer.Unexpected("'in' was expected");
        }

        var start = lexer.Current.Start;
        var source = markup.ParsePrimary();
        var name = $"{variable}-{parser.Source.Text[start..lexer.Previous.End]}";
        Expression? limit = null, offset = null, columns = null;
        bool continues = false, reversed = false;
        while (!lexer.AtEnd)
        {
            var option = lexer.Current.IsWord("reversed") && allowsReversed ? lexer.Take().Text : lexer.ExpectName("an option of the loop");
            switch (option)
            {
                case "reversed" when allowsReversed:
                    reversed = true;
                    break;
                case "limit":
                    lexer.Expect(":");
                    limit = markup.ParsePrimary();
                    break;
                case "offset":
                    lexer.Expect(":");
                    continues = lexer.TakeWord("continue");
                    offset = continues ? null : markup.ParsePrimary();
                    break;
                case "cols" when allowsColumns:
                    lexer.Expect(":");
                    columns = markup.ParsePrimary();
                    break;
                default:
                    throw parser.Source.Error($"A loop has no option '{option}'", lexer.Previous.Start);
            }

            lexer.TakeSymbol(",");
        }

        return new(variable, new LoopRange(name, source, offset, continues, limit), reversed, columns);
    }

    private readonly record struct LoopHead(string Variable, LoopRange Range, bool Reversed, Expression? Columns);
}
