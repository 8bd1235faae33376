namespace Fluid.Parsing;

/// <summary>Cuts a template's text into texts, outputs and tags, and trims the texts as <c>-</c> asks.</summary>
internal sealed class TemplateScanner(SourceText source) : TagSource(source)
{
    private readonly string _text = source.Text;
    private readonly UnclosedQuotes _unclosed = new();
    private int _position;
    private bool _trim;

    public override bool TryRead(out TemplateToken token)
    {
        if (_position < _text.Length)
        {
            var open = FindOpening(_position);
            if (open > _position)
            {
                token = ReadText(open);
                return true;
            }

            token = _text[open + 1] == '{' ? ReadOutput(open) : ReadTag(open);
            return true;
        }

        token = default;
        return false;
    }

    public override void SkipComment(int opened)
    {
        for (var depth = 1; depth > 0;)
        {
            var open = _text.IndexOf("{%", _position, StringComparison.Ordinal);
            var close = open < 0 ? -1 : _text.IndexOf("%}", open + 2, StringComparison.Ordinal);
            if (close < 0)
            {
                throw Source.Error("The tag 'endcomment' was expected: a comment is not closed", opened);
            }

            var (start, end) = Inside(open, close);
            var name = Tag(open, start, end).Name;
            depth += name switch { "comment" => 1, "endcomment" => -1, _ => 0 };
            if (name == "raw")
            {
                ReadVerbatim("raw", open);
            }
        }
    }

    public override (int Start, int End) ReadVerbatim(string tag, int opened)
    {
        var start = _position;
        var trimStart = _trim;
        for (var open = start; (open = _text.IndexOf("{%", open, StringComparison.Ordinal)) >= 0; open += 2)
        {
            var content = Content(open);
            if (tag == "doc" && content.StartsWith("doc") && content[3..].TrimStart().TrimStart('-').StartsWith("%}"))
            {
                throw Source.Error("A 'doc' tag cannot hold another", open);
            }

            if (content.StartsWith("end") && content[3..].StartsWith(tag) && content[(3 + tag.Length)..].TrimStart() is var rest
                && (rest.StartsWith("%}") || rest.StartsWith("-%}")))
            {
                Inside(open, _text.Length - rest.Length + rest.IndexOf('%'));
                return Trimmed(start, open, trimStart, _text[open + 2] == '-');
            }
        }

        throw Source.Error($"The tag 'end{tag}' was expected: '{tag}' is not closed", opened);
    }

    /// <summary>The text from a tag's name on.</summary>
    private ReadOnlySpan<char> Content(int open)
    {
        var content = _text.AsSpan(open + 2);
        return (content.StartsWith('-') ? content[1..] : content).TrimStart();
    }

    /// <summary>The next <c>{{</c> or <c>{%</c>, or the end.</summary>
    private int FindOpening(int from)
    {
        while (true)
        {
            var brace = _text.IndexOf('{', from);
            if (brace < 0 || brace + 1 >= _text.Length)
            {
                return _text.Length;
            }

            if (_text[brace + 1] is '{' or '%')
            {
                return brace;
            }

            from = brace + 1;
        }
    }

    private TemplateToken ReadText(int end)
    {
        var (start, stop) = Trimmed(_position, end, _trim, end + 2 < _text.Length && _text[end + 2] == '-');
        var token = new TemplateToken(TemplateTokenKind.Text, _position, "", start, stop);
        _position = end;
        _trim = false;
        return token;
    }

    private TemplateToken ReadOutput(int open)
    {
        var close = FindClosing(open + 2, '}');
        if (close < 0)
        {
            throw Source.Error("'}}' was expected: an output is not closed", open);
        }

        var (start, end) = Inside(open, close);
        return new(TemplateTokenKind.Output, open, "", start, end);
    }

    private TemplateToken ReadTag(int open)
    {
        var close = IgnoresQuotes(open) ? _text.IndexOf("%}", open + 2, StringComparison.Ordinal) : FindClosing(open + 2, '%');
        if (close < 0)
        {
            throw Source.Error("'%}' was expected: a tag is not closed", open);
        }

        var (start, end) = Inside(open, close);
        return Tag(open, start, end);
    }

    /// <summary>The content between an opening and a closing, without their dashes. Reading goes on after the closing.</summary>
    private (int Start, int End) Inside(int open, int close)
    {
        var start = open + 2;
        var end = close;
        if (start < end && _text[start] == '-')
        {
            start++;
        }

        _trim = end > start && _text[end - 1] == '-';
        if (_trim)
        {
            end--;
        }
        else if (start == end && end > open + 2)
        {
            _trim = true; // {%-%} trims on both sides
        }

        _position = close + 2;
        return (start, end);
    }

    private (int Start, int End) Trimmed(int start, int end, bool left, bool right)
    {
        while (left && start < end && char.IsWhiteSpace(_text[start]))
        {
            start++;
        }

        while (right && start < end && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Whether a tag's content is prose or lines of their own, in which a quote means nothing.</summary>
    private bool IgnoresQuotes(int open)
    {
        var content = Content(open);
        return content.StartsWith('#') || content.StartsWith("liquid") || content.StartsWith("comment") || content.StartsWith("else");
    }

    /// <summary>Finds <c>}}</c> or <c>%}</c> outside quotes; if a quote is never closed, inside them.</summary>
    private int FindClosing(int from, char first)
    {
        for (var index = from; index + 1 < _text.Length; index++)
        {
            var character = _text[index];
            if (character == first && _text[index + 1] == '}')
            {
                return index;
            }

            if (character is '"' or '\'')
            {
                index = _unclosed.EndOf(_text, index);
                if (index < 0)
                {
                    break;
                }
            }
        }

        return _text.IndexOf(first == '%' ? "%}" : "}}", from, StringComparison.Ordinal);
    }
}
