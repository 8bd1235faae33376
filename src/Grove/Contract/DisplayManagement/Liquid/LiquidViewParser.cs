using Fluid;
using Microsoft.Extensions.Options;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>The parser of templates, with the tags that features added.</summary>
public class LiquidViewParser : FluidParser
{
    /// <param name="liquidViewOptions">The tags that features add.</param>
    /// <param name="fluidParserOptions">What the parser takes beyond the language's core.</param>
    public LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions, IOptions<FluidParserOptions> fluidParserOptions)
        : base(fluidParserOptions.Value)
    {
        foreach (var configure in liquidViewOptions.Value.LiquidViewParserConfiguration)
        {
            configure(this);
        }
    }
}
