namespace Fluid.Parsing;

/// <summary>Where the parser gets its tokens: a template's text, or the lines of a <c>liquid</c> tag.</summary>
internal abstract class TagSource(SourceText source)
{
    public SourceText Source => source;

    /// <summary>Reads the next token; false at the end.</summary>
    public abstract bool TryRead(out TemplateToken token);

    /// <summary>Leaves out everything up to the end of a comment that was just opened.</summary>
    public abstract void SkipComment(int opened);

    /// <summary>Reads everything up to an end tag as it is.</summary>
    public abstract (int Start, int End) ReadVerbatim(string tag, int opened);

    /// <summary>Splits a tag into its name and the rest.</summary>
    protected TemplateToken Tag(int offset, int start, int end)
    {
        var text = source.Text;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var nameEnd = start;
        if (start < end && text[start] == '#')
        {
            nameEnd++;
        }
        else
        {
            while (nameEnd < end && (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] is '_' or '-'))
            {
                nameEnd++;
            }
        }

        return new(TemplateTokenKind.Tag, offset, text[start..nameEnd], nameEnd, end);
    }
}
