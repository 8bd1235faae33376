using Fluid.Ast;

namespace Fluid.Parsing;

/// <summary><c>if</c>, <c>unless</c> and <c>case</c>.</summary>
internal static class ConditionTags
{
    public static Statement If(TemplateParser parser, TemplateToken token) => Branches(parser, token, true);

    public static Statement Unless(TemplateParser parser, TemplateToken token) => Branches(parser, token, false);

    public static Statement Case(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var subject = markup.ParsePrimary();
        markup.Lexer.ExpectEnd();
        string[] ends = ["when", "else", "endcase"];
        parser.ParseBody(token, ends, out var end);
        var clauses = new List<CaseClause>();
        while (end.Name != "endcase")
        {
            var values = end.Name == "when" ? When(parser, end) : null;
            clauses.Add(new(values, parser.ParseBody(token, ends, out end)));
        }

        return new CaseStatement(subject, [.. clauses]);
    }

    private static Expression[] When(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var values = new List<Expression>();
        do
        {
            values.Add(markup.ParsePrimary());
        }
        while (markup.Lexer.TakeSymbol(",") || markup.Lexer.TakeWord("or"));
        markup.Lexer.ExpectEnd();
        return [.. values];
    }

    private static IfStatement Branches(TemplateParser parser, TemplateToken token, bool expected)
    {
        var branches = new List<Branch>();
        string[] ends = ["elsif", "else", $"end{token.Name}"];
        var end = token;
        do
        {
            var condition = end.Name == "else" ? null : Condition(parser, end);
            var holds = end.Name == token.Name ? expected : true;
            branches.Add(new(condition, holds, parser.ParseBody(token, ends, out end)));
        }
        while (end.Name != ends[2]);
        return new([.. branches]);
    }

    private static Expression Condition(TemplateParser parser, TemplateToken token)
    {
        var markup = parser.Markup(token);
        var condition = markup.ParseCondition();
        markup.Lexer.ExpectEnd();
        return condition;
    }
}
