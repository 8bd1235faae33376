using System.Diagnostics.CodeAnalysis;
using Fluid;

namespace Grove.Liquid;

/// <summary>Reads where in a template a failure happened.</summary>
public static class FluidExceptionPosition
{
    /// <summary>The place of the failing tag, output or character, when it is known.</summary>
    public static bool TryGetPosition(this FluidException exception, [NotNullWhen(true)] out SourcePosition? position)
    {
        ArgumentNullException.ThrowIfNull(exception);
        position = exception.Position;
        return position is not null;
    }
}
