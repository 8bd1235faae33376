namespace Fluid.Parsing;

internal enum TemplateTokenKind
{
    Text,
    Output,
    Tag,
}

/// <summary>A piece of a template.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Offset">Where it begins, for messages.</param>
/// <param name="Name">A tag's name.</param>
/// <param name="Start">Where its content begins: a text, or the markup of an output or tag (after its name).</param>
/// <param name="End">Where its content ends.</param>
internal readonly record struct TemplateToken(TemplateTokenKind Kind, int Offset, string Name, int Start, int End);
