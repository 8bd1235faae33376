namespace Grove.Liquid;

/// <summary>A place in a template.</summary>
/// <param name="File">The name that the template was parsed under, or null for a nameless one.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct SourcePosition(string? File, int Line, int Column)
{
    /// <summary><c>Views/Post.liquid(3:14)</c>, or <c>(3:14)</c> for a nameless template.</summary>
    public override string ToString() => $"{File}({Line}:{Column})";
}
