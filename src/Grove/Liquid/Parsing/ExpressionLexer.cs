namespace Fluid.Parsing;

/// <summary>Cuts the markup of a tag or output into words, literals and signs.</summary>
internal sealed class ExpressionLexer
{
    private static readonly string[] Symbols = ["==", "!=", "<>", "<=", ">=", "..", "<", ">", "=", ".", ",", ":", "|", "(", ")", "[", "]"];

    private readonly SourceText _source;
    private readonly int _end;
    private int _position;

    public ExpressionLexer(SourceText source, int start, int end)
    {
        (_source, _position, _end) = (source, start, end);
        Previous = new(ExpressionTokenKind.End, "", start, start);
        Current = Read();
    }

    /// <summary>The token to look at.</summary>
    public ExpressionToken Current { get; private set; }

    /// <summary>The token before.</summary>
    public ExpressionToken Previous { get; private set; }

    public SourceText Source => _source;

    public bool AtEnd => Current.Kind == ExpressionTokenKind.End;

    /// <summary>Moves on and gives the token that was looked at.</summary>
    public ExpressionToken Take()
    {
        Previous = Current;
        Current = Read();
        return Previous;
    }

    public bool TakeSymbol(string symbol)
    {
        if (!Current.Is(symbol))
        {
            return false;
        }

        Take();
        return true;
    }

    public bool TakeWord(string word)
    {
        if (!Current.IsWord(word))
        {
            return false;
        }

        Take();
        return true;
    }

    public void Expect(string symbol)
    {
        if (!TakeSymbol(symbol))
        {
            throw Unexpected($"'{symbol}' was expected");
        }
    }

    /// <summary>Takes a name: of a variable, filter or argument.</summary>
    public string ExpectName(string what)
        => Current.Kind == ExpressionTokenKind.Identifier ? Take().Text : throw Unexpected($"{what} was expected");

    public void ExpectEnd()
    {
        if (!AtEnd)
        {
            throw Unexpected("the end of the tag was expected");
        }
    }

    public ParseException Unexpected(string expectation) => _source.Error(
        AtEnd ? $"{expectation}, but the tag ends" : $"{expectation}, not '{_source.Text[Current.Start..Current.End]}'",
        Current.Start);

    /// <summary>The token after the current one, which stays.</summary>
    public ExpressionToken Peek()
    {
        var position = _position;
        var next = Read();
        _position = position;
        return next;
    }

    private ExpressionToken Read()
    {
        var text = _source.Text;
        while (_position < _end && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        if (_position >= _end)
        {
            return new(ExpressionTokenKind.End, "", _end, _end);
        }

        var start = _position;
        var first = text[start];
        if (char.IsAsciiLetter(first) || first == '_')
        {
            return Identifier(start);
        }

        if (char.IsAsciiDigit(first) || (first == '-' && start + 1 < _end && char.IsAsciiDigit(text[start + 1])))
        {
            return Number(start);
        }

        if (first is '"' or '\'')
        {
            var close = text.IndexOf(first, start + 1, _end - start - 1);
            if (close < 0)
            {
                throw _source.Error("A text is not closed", start);
            }

            _position = close + 1;
            return new(ExpressionTokenKind.String, text[(start + 1)..close], start, _position);
        }

        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) == 0 && start + symbol.Length <= _end)
            {
                _position = start + symbol.Length;
                return new(ExpressionTokenKind.Symbol, symbol, start, _position);
            }
        }

        throw _source.Error($"'{first}' was not expected", start);
    }

    private ExpressionToken Identifier(int start)
    {
        var text = _source.Text;
        while (_position < _end && (char.IsAsciiLetterOrDigit(text[_position]) || text[_position] is '_' or '-'))
        {
            _position++;
        }

        if (_position < _end && text[_position] == '?')
        {
            _position++;
        }

        return new(ExpressionTokenKind.Identifier, string.Intern(text[start.._position]), start, _position);
    }

    private ExpressionToken Number(int start)
    {
        var text = _source.Text;
        _position++;
        SkipDigits();
        if (_position < _end && (char.IsAsciiLetter(text[_position]) || text[_position] == '_') && text[start] != '-')
        {
            return Identifier(start);
        }

        if (_position + 1 < _end && text[_position] == '.' && char.IsAsciiDigit(text[_position + 1]))
        {
            _position++;
            SkipDigits();
        }

        return new(ExpressionTokenKind.Number, text[start.._position], start, _position);
    }

    private void SkipDigits()
    {
        while (_position < _end && char.IsAsciiDigit(_source.Text[_position]))
        {
            _position++;
        }
    }
}
