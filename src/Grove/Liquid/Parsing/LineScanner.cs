namespace Fluid.Parsing;

/// <summary>Reads each line of a <c>liquid</c> tag as a tag.</summary>
internal sealed class LineScanner(SourceText source, int start, int end) : TagSource(source)
{
    private int _position = start;

    public override bool TryRead(out TemplateToken token)
    {
        while (_position < end)
        {
            var offset = _position;
            var length = Source.Text.AsSpan(offset, end - offset).IndexOf('\n');
            var stop = length < 0 ? end : offset + length;
            _position = stop + 1;
            if (!Source.Text.AsSpan(offset, stop - offset).IsWhiteSpace())
            {
                while (char.IsWhiteSpace(Source.Text[offset]))
                {
                    offset++;
                }

                token = Tag(offset, offset, stop);
                return true;
            }
        }

        token = default;
        return false;
    }

    public override void SkipComment(int opened)
    {
        for (var depth = 1; depth > 0;)
        {
            if (!TryRead(out var token))
            {
                throw Source.Error("'endcomment' was expected: a comment is not closed", opened);
            }

            depth += token.Name switch { "comment" => 1, "endcomment" => -1, _ => 0 };
        }
    }

    public override (int Start, int End) ReadVerbatim(string tag, int opened)
        => throw Source.Error($"'{tag}' cannot stand in a 'liquid' tag", opened);
}
