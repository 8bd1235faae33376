namespace Fluid.Values;

/// <summary>The kinds of values a template knows.</summary>
public enum FluidValues
{
    /// <summary>Nothing.</summary>
    Nil = 0,

    /// <summary>The keyword <c>empty</c>.</summary>
    Empty = 1,

    /// <summary>The keyword <c>blank</c>.</summary>
    Blank = 3,

    /// <summary>An ordered list.</summary>
    Array = 4,

    /// <summary>True or false.</summary>
    Boolean = 5,

    /// <summary>Values by key.</summary>
    Dictionary = 6,

    /// <summary>A decimal number; one without decimal places is an integer.</summary>
    Number = 7,

    /// <summary>An object of which registered members can be read.</summary>
    Object = 8,

    /// <summary>A text.</summary>
    String = 9,

    /// <summary>A date with time and offset.</summary>
    DateTime = 10,

    /// <summary>Something to call.</summary>
    Function = 11,
}
