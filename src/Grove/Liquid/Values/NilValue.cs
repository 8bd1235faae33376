namespace Fluid.Values;

/// <summary>The value <c>nil</c>.</summary>
public sealed class NilValue : BaseNilValue
{
    /// <summary>The value <c>nil</c>.</summary>
    public static readonly NilValue Instance = new();

    /// <summary>The keyword <c>empty</c>.</summary>
    public static readonly EmptyValue Empty = EmptyValue.Instance;

    private NilValue()
    {
    }
}
