namespace Fluid.Parsing;

internal enum ExpressionTokenKind
{
    End,
    Identifier,
    Number,
    String,

    /// <summary>Punctuation and operators; the text tells which.</summary>
    Symbol,
}

/// <summary>A word, literal or sign of an expression.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says; a string without its quotes.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct ExpressionToken(ExpressionTokenKind Kind, string Text, int Start, int End)
{
    public bool Is(string symbol) => Kind == ExpressionTokenKind.Symbol && Text == symbol;

    public bool IsWord(string word) => Kind == ExpressionTokenKind.Identifier && Text == word;
}
