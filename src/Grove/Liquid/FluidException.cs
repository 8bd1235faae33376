namespace Fluid;

/// <summary>What a template can do wrong: every failure of parsing or rendering that the template's author can mend is of this type.</summary>
/// <remarks>Once the failing statement is known the message ends with file, line and column.</remarks>
public class FluidException : Exception
{
    /// <summary>Creates the exception without a message.</summary>
    public FluidException()
    {
    }

    /// <summary>Creates the exception with a message for the template's author.</summary>
    public FluidException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message for the template's author and what caused it.</summary>
    public FluidException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal Grove.Liquid.SourcePosition? Position { get; init; }

    internal virtual FluidException At(Grove.Liquid.SourcePosition position)
        => new($"{Message} at {position}", this) { Position = position };
}
