using System.Runtime.CompilerServices;
using Fluid.Ast;

namespace Fluid.Parsing;

/// <summary>Makes statements of a source's tokens.</summary>
internal sealed class TemplateParser(FluidParser grammar, TagSource source, int depth = 0)
{
    private const int MaxDepth = 100;

    private int _depth = depth;

    public FluidParser Grammar => grammar;

    public TagSource Tokens => source;

    public SourceText Source => source.Source;

    /// <summary>Parses everything there is.</summary>
    public Block ParseAll() => ParseUntil(default, [], out _);

    /// <summary>Parses the body of a tag up to one of its end tags.</summary>
    /// <param name="opened">The tag whose body it is.</param>
    /// <param name="ends">The names that end the body.</param>
    /// <param name="end">The tag that ended it.</param>
    public Block ParseBody(TemplateToken opened, string[] ends, out TemplateToken end)
    {
        if (++_depth > MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Source.Error($"Tags are nested deeper than {MaxDepth}", opened.Offset);
        }

        var body = ParseUntil(opened, ends, out end);
        _depth--;
        return body;
    }

    /// <summary>Parses the body of a tag that ends with <c>end</c> and its own name.</summary>
    public Block ParseBody(TemplateToken opened) => ParseBody(opened, [$"end{opened.Name}"], out _);

    /// <summary>A reader of a tag's markup.</summary>
    public ExpressionParser Markup(TemplateToken token)
        => new(new ExpressionLexer(Source, token.Start, token.End), grammar.Options);

    /// <summary>Parses the lines of a <c>liquid</c> tag.</summary>
    public Block ParseLines(TemplateToken token)
    {
        if (_depth >= MaxDepth)
        {
            throw Source.Error($"Tags are nested deeper than {MaxDepth}", token.Offset);
        }

        return new TemplateParser(grammar, new LineScanner(Source, token.Start, token.End), _depth + 1).ParseAll();
    }

    private Block ParseUntil(TemplateToken opened, string[] ends, out TemplateToken end)
    {
        var statements = new List<Statement>();
        while (source.TryRead(out var token))
        {
            if (token.Kind == TemplateTokenKind.Tag && Array.IndexOf(ends, token.Name) >= 0)
            {
                end = token;
                return new([.. statements]);
            }

            if (Parse(token) is { } statement)
            {
                statement.Place(Source, token.Offset);
                statements.Add(statement);
            }
        }

        if (ends.Length > 0)
        {
            throw Source.Error($"The tag '{ends[^1]}' was expected: '{opened.Name}' is not closed", opened.Offset);
        }

        end = default;
        return new([.. statements]);
    }

    private Statement? Parse(TemplateToken token)
    {
        switch (token.Kind)
        {
            case TemplateTokenKind.Text:
                return token.Start == token.End ? null : new TextStatement(Source.Text[token.Start..token.End]);
            case TemplateTokenKind.Output:
                return StandardTags.Output(this, token);
        }

        if (grammar.Tags.TryGetValue(token.Name, out var tag))
        {
            return tag(this, token);
        }

        throw Source.Error(token.Name.Length == 0 ? "The name of a tag was expected" : $"The tag '{token.Name}' was not expected", token.Offset);
    }
}
