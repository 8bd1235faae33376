using Fluid.Values;

namespace Fluid;

/// <summary>A filter: makes a value of the piped one and the arguments after the colon.</summary>
public delegate ValueTask<FluidValue> FilterDelegate(FluidValue input, FilterArguments arguments, TemplateContext context);
