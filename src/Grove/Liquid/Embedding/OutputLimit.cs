using Fluid;

namespace Grove.Liquid;

/// <summary>Bounds how much a template may write.</summary>
public static class OutputLimit
{
    /// <summary>Stops every rendering with these options that would write (or hold in one text) more than <paramref name="characters"/> characters.</summary>
    /// <returns>The same options.</returns>
    public static TemplateOptions LimitOutput(this TemplateOptions options, int characters)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentOutOfRangeException.ThrowIfNegative(characters);
        options.MaxOutput = characters;
        return options;
    }
}
