using Grove.Liquid;

namespace Fluid.Parsing;

/// <summary>A template's text and the name it is known by.</summary>
internal sealed class SourceText(string text, string? file)
{
    public string Text => text;

    public SourcePosition PositionOf(int offset)
    {
        var before = text.AsSpan(0, Math.Clamp(offset, 0, text.Length));
        return new(file, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    public ParseException Error(string message, int offset)
        => (ParseException)new ParseException(message).At(PositionOf(offset));
}
