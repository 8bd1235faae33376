namespace Fluid.Values;

/// <summary>The value of a variable that isn't defined: like nil.</summary>
public sealed class UndefinedValue : BaseNilValue
{
    /// <summary>The value.</summary>
    public static readonly UndefinedValue Instance = new();

    private UndefinedValue()
    {
    }
}
