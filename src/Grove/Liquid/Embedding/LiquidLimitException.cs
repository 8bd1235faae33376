using Fluid;

namespace Grove.Liquid;

/// <summary>A render that was stopped because it went past a limit: steps, recursion, nesting, collection size or output size.</summary>
public sealed class LiquidLimitException : FluidException
{
    /// <summary>Creates the exception without a message.</summary>
    public LiquidLimitException()
    {
    }

    /// <summary>Creates the exception with a message that names the limit.</summary>
    public LiquidLimitException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message that names the limit and what caused it.</summary>
    public LiquidLimitException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal override FluidException At(SourcePosition position)
        => new LiquidLimitException($"{Message} at {position}", this) { Position = position };
}
