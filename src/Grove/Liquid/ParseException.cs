namespace Fluid;

/// <summary>A template that cannot be parsed; the message says what was expected and ends with file, line and column.</summary>
public sealed class ParseException : FluidException
{
    /// <summary>Creates the exception without a message.</summary>
    public ParseException()
    {
    }

    /// <summary>Creates the exception with a message for the template's author.</summary>
    public ParseException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception with a message for the template's author and what caused it.</summary>
    public ParseException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    internal override FluidException At(Grove.Liquid.SourcePosition position)
        => new ParseException($"{Message} at {position}", InnerException) { Position = position };
}
