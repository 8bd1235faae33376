using Fluid.Values;

namespace Fluid.Filters;

/// <summary><c>replace</c> and <c>remove</c>, of all, the first or the last occurrence. Nothing replaces an empty text.</summary>
internal static class ReplaceFilters
{
    public static FluidValue All(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var (text, old, replacement) = Read(input, arguments);
        if (old.Length == 0)
        {
            return StringValue.Create(text);
        }

        if (replacement.Length > old.Length)
        {
            var times = text.Length == 0 ? 0 : text.AsSpan().Count(old);
            Inputs.CheckLength(text.Length + ((long)times * (replacement.Length - old.Length)), context);
        }

        return StringValue.Create(text.Replace(old, replacement, StringComparison.Ordinal));
    }

    public static FluidValue First(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var (text, old, replacement) = Read(input, arguments);
        return At(text, old.Length == 0 ? -1 : text.IndexOf(old, StringComparison.Ordinal), old, replacement, context);
    }

    public static FluidValue Last(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var (text, old, replacement) = Read(input, arguments);
        return At(text, old.Length == 0 ? -1 : text.LastIndexOf(old, StringComparison.Ordinal), old, replacement, context);
    }

    private static (string Text, string Old, string Replacement) Read(FluidValue input, FilterArguments arguments)
        => (input.ToStringValue(), arguments.At(0).ToStringValue(), arguments.At(1).ToStringValue());

    private static StringValue At(string text, int index, string old, string replacement, TemplateContext context)
    {
        if (index < 0)
        {
            return StringValue.Create(text);
        }

        Inputs.CheckLength((long)text.Length + replacement.Length, context);
        return StringValue.Create(string.Concat(text.AsSpan(0, index), replacement, text.AsSpan(index + old.Length)));
    }
}
