using Fluid;
using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>A Liquid filter with services of the request; made anew in each scope.</summary>
public interface ILiquidFilter
{
    /// <summary>Makes a value of the piped one and the arguments after the colon.</summary>
    ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context);
}
