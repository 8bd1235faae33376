using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Text between tags, written as it is.</summary>
internal sealed class TextStatement(string text) : Statement
{
    private readonly bool _isBlank = string.IsNullOrWhiteSpace(text);

    internal override bool IsBlank => _isBlank;

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        writer.Write(text);
        return default;
    }
}
