using Fluid;
using Grove.Liquid;

namespace Grove.Rendering.Errors;

/// <summary>Finds the template that a failure came from.</summary>
internal static class TemplateFailure
{
    /// <summary>Where in a template it happened: <c>Recovery.Theme/Views/Layout.liquid(12:4)</c>; null where no template had part in it.</summary>
    public static string? PlaceOf(Exception error)
    {
        for (var current = error; current is not null; current = current.InnerException)
        {
            if (current is FluidException fluid && fluid.TryGetPosition(out var position))
            {
                return position.Value.ToString();
            }
        }
        return null;
    }
}
