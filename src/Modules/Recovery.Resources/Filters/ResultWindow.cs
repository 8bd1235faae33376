using Fluid;
using Fluid.Values;

namespace Recovery.Resources.Filters;

/// <summary>How many results a template asks for and how many it skips first: <c>limit</c> (or the first argument) and <c>offset</c>.</summary>
/// <param name="Skip">How many results are left out at the beginning.</param>
/// <param name="Take">How many results follow, at most <see cref="Most" />.</param>
public readonly record struct ResultWindow(int Skip, int Take)
{
    /// <summary>The most results that a filter ever loads.</summary>
    public const int Most = 100;

    /// <summary>The window that <paramref name="arguments" /> ask for.</summary>
    /// <param name="arguments">The filter's arguments.</param>
    /// <param name="usual">How many results, where none of them says.</param>
    public static ResultWindow Of(FilterArguments arguments, int usual) => new(
        Number(arguments["offset"], 0, 0, int.MaxValue),
        Number(arguments.HasNamed("limit") ? arguments["limit"] : arguments.At(0), usual, 1, Most));

    /// <summary>The window whose size is a filter's input.</summary>
    /// <param name="input">How many results; anything but a positive number is <paramref name="usual" />.</param>
    /// <param name="arguments">The filter's arguments.</param>
    /// <param name="usual">How many results, where the input doesn't say.</param>
    public static ResultWindow Of(FluidValue input, FilterArguments arguments, int usual) =>
        new(Number(arguments["offset"], 0, 0, int.MaxValue), Number(input, usual, 1, Most));

    private static int Number(FluidValue value, int usual, int least, int most)
    {
        var number = value.ToNumberValue();
        return value.IsNil() || number < least ? usual : (int)Math.Min(number, most);
    }
}
