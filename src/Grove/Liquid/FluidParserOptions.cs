namespace Fluid;

/// <summary>What the parser takes beyond the language's core.</summary>
public class FluidParserOptions
{
    /// <summary>Creates options that allow neither.</summary>
    public FluidParserOptions()
    {
    }

    /// <summary>Whether values can be called: <c>{{ f(1, x: 2) }}</c>.</summary>
    public bool AllowFunctions { get; set; }

    /// <summary>Whether conditions can be grouped: <c>(a or b) and c</c>.</summary>
    public bool AllowParentheses { get; set; }
}
