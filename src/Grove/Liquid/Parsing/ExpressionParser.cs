using Fluid.Ast;
using Fluid.Values;

namespace Fluid.Parsing;

/// <summary>Parses values, conditions, filters and arguments.</summary>
internal sealed class ExpressionParser(ExpressionLexer lexer, FluidParserOptions options)
{
    private const int MaxDepth = 100;

    private int _depth;

    public ExpressionLexer Lexer => lexer;

    /// <summary>A condition with filters: <c>a == b | upcase</c>.</summary>
    public Expression ParseValue()
    {
        var value = ParseCondition();
        var filters = new List<FilterCall>();
        while (lexer.TakeSymbol("|"))
        {
            var name = lexer.ExpectName("the name of a filter");
            filters.Add(new(name, new(lexer.TakeSymbol(":") ? ParseFilterArguments() : [])));
        }

        return filters.Count == 0 ? value : new FilteredExpression(value, [.. filters]);
    }

    /// <summary>Comparisons joined by <c>and</c> and <c>or</c>.</summary>
    public Expression ParseCondition()
    {
        var first = ParseComparison();
        if (!lexer.Current.IsWord("and") && !lexer.Current.IsWord("or"))
        {
            return first;
        }

        var terms = new List<Expression> { first };
        var isAnd = new List<bool>();
        while (lexer.Current.IsWord("and") || lexer.Current.IsWord("or"))
        {
            isAnd.Add(lexer.Take().Text == "and");
            terms.Add(ParseComparison());
        }

        return new LogicalExpression([.. terms], [.. isAnd]);
    }

    /// <summary>A single value without filters.</summary>
    public Expression ParsePrimary()
    {
        if (++_depth > MaxDepth)
        {
            throw lexer.Source.Error($"An expression is nested deeper than {MaxDepth}", lexer.Current.Start);
        }

        var expression = lexer.Current.Kind switch
        {
            ExpressionTokenKind.String => new LiteralExpression(StringValue.Create(lexer.Take().Text)),
            ExpressionTokenKind.Number => ParseNumber(),
            ExpressionTokenKind.Identifier => (Expression?)ParseKeyword() ?? ParseMember(),
            ExpressionTokenKind.Symbol when lexer.Current.Is("[") => ParseMember(),
            ExpressionTokenKind.Symbol when lexer.Current.Is("(") => ParseRange(),
            _ => throw lexer.Unexpected("a value was expected"),
        };
        _depth--;
        return expression;
    }

    /// <summary>A tag's arguments, separated by commas or spaces: <c>"X", a: 1 b: 2</c>.</summary>
    public FilterArgument[] ParseTagArguments()
    {
        var arguments = new List<FilterArgument>();
        while (!lexer.AtEnd)
        {
            arguments.Add(ParseArgument());
            lexer.TakeSymbol(",");
        }

        return [.. arguments];
    }

    private Expression ParseComparison()
    {
        var left = ParsePrimary();
        var symbol = lexer.Current.Kind is ExpressionTokenKind.Symbol or ExpressionTokenKind.Identifier ? lexer.Current.Text : "";
        if (Comparison.Of(symbol) is not { } test)
        {
            return left;
        }

        lexer.Take();
        return new ComparisonExpression(left, test, ParsePrimary());
    }

    private FilterArgument[] ParseFilterArguments()
    {
        var arguments = new List<FilterArgument>();
        do
        {
            arguments.Add(ParseArgument());
        }
        while (lexer.TakeSymbol(",") && !lexer.AtEnd && !lexer.Current.Is("|"));
        return [.. arguments];
    }

    private FilterArgument ParseArgument()
    {
        if (lexer.Current.Kind == ExpressionTokenKind.Identifier && lexer.Peek().Is(":"))
        {
            var name = lexer.Take().Text;
            lexer.Take();
            return new(name, ParsePrimary());
        }

        return new(null, ParsePrimary());
    }

    private LiteralExpression ParseNumber()
    {
        var token = lexer.Take();
        return NumberValue.TryParse(token.Text, out var number)
            ? new LiteralExpression(NumberValue.Create(number))
            : throw lexer.Source.Error("A number is too large", token.Start);
    }

    private LiteralExpression? ParseKeyword()
    {
        FluidValue? value = lexer.Current.Text switch
        {
            "true" => BooleanValue.True,
            "false" => BooleanValue.False,
            "nil" or "null" => NilValue.Instance,
            "empty" => EmptyValue.Instance,
            "blank" => BlankValue.Instance,
            _ => null,
        };
        if (value is null)
        {
            return null;
        }

        lexer.Take();
        return new(value);
    }

    private MemberExpression ParseMember()
    {
        string? root = null;
        Expression? computed = null;
        if (lexer.TakeSymbol("["))
        {
            computed = ParsePrimary();
            lexer.Expect("]");
        }
        else
        {
            root = lexer.Take().Text;
        }

        var segments = new List<Segment>();
        while (true)
        {
            if (lexer.TakeSymbol("."))
            {
                segments.Add(new NameSegment(lexer.ExpectName("the name of a member")));
            }
            else if (lexer.TakeSymbol("["))
            {
                segments.Add(new IndexSegment(ParsePrimary()));
                lexer.Expect("]");
            }
            else if (options.AllowFunctions && lexer.TakeSymbol("("))
            {
                segments.Add(new CallSegment(new(ParseCallArguments())));
            }
            else
            {
                return new(root, computed, [.. segments]);
            }
        }
    }

    private FilterArgument[] ParseCallArguments()
    {
        var arguments = new List<FilterArgument>();
        while (!lexer.TakeSymbol(")"))
        {
            if (arguments.Count > 0)
            {
                lexer.Expect(",");
            }

            arguments.Add(ParseArgument());
        }

        return [.. arguments];
    }

    /// <summary><c>(1..5)</c>, or a condition in parentheses where they are allowed.</summary>
    private Expression ParseRange()
    {
        lexer.Take();
        var first = options.AllowParentheses ? ParseCondition() : ParsePrimary();
        if (options.AllowParentheses && lexer.TakeSymbol(")"))
        {
            return first;
        }

        lexer.Expect("..");
        var range = new RangeExpression(first, ParsePrimary());
        lexer.Expect(")");
        return range;
    }
}
