using System.Globalization;
using System.Text;

namespace Fluid.Ast;

/// <summary>Passes on a limited number of characters, then fails.</summary>
internal sealed class BoundedWriter(TextWriter inner, int limit) : TextWriter(CultureInfo.InvariantCulture)
{
    private long _written;

    public override Encoding Encoding => inner.Encoding;

    /// <summary>A buffer that holds no more than the options allow.</summary>
    public static TextWriter Buffer(TemplateContext context) => Limit(new StringWriter(CultureInfo.InvariantCulture), context);

    /// <summary>A writer that passes on no more than the options allow.</summary>
    public static TextWriter Limit(TextWriter writer, TemplateContext context)
        => context.Options.MaxOutput > 0 ? new BoundedWriter(writer, context.Options.MaxOutput) : writer;

    public override void Write(char value)
    {
        Count(1);
        inner.Write(value);
    }

    public override void Write(string? value)
    {
        Count(value?.Length ?? 0);
        inner.Write(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Count(count);
        inner.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Count(buffer.Length);
        inner.Write(buffer);
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync() => inner.FlushAsync();

    public override string ToString() => inner.ToString() ?? "";

    private void Count(int characters)
    {
        _written += characters;
        if (_written > limit)
        {
            throw new Grove.Liquid.LiquidLimitException($"The template writes more than {limit} characters");
        }
    }
}
