using System.Text.Encodings.Web;

namespace Fluid;

/// <summary>A parsed template. It holds no state of any rendering: one instance serves any number of threads.</summary>
public interface IFluidTemplate
{
    /// <summary>Renders into a writer.</summary>
    /// <param name="writer">Is written to synchronously: give one that buffers.</param>
    /// <param name="encoder">Encodes every output that is not marked raw; <see cref="NullEncoder"/> leaves all as it is.</param>
    /// <param name="context">The variables and limits of this rendering; used by one rendering at a time.</param>
    /// <exception cref="FluidException">The template failed or went past a limit.</exception>
    ValueTask RenderAsync(TextWriter writer, TextEncoder encoder, TemplateContext context);
}
