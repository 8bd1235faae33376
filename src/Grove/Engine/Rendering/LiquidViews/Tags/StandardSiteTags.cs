using Grove.Liquid;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary>Adds the tags of the site to the language.</summary>
internal sealed class StandardSiteTags : IConfigureOptions<LiquidViewOptions>
{
    public void Configure(LiquidViewOptions options) => options.LiquidViewParserConfiguration.Add(parser =>
    {
        parser.RegisterArgumentsTag("shape", ShapeTag.WriteAsync);
        parser.RegisterArgumentsTag("contentitem", ContentItemTag.WriteAsync);
        ShapeChangeTags.AddTo(parser);
        LayoutTags.AddTo(parser);
        ResourceTags.AddTo(parser);
        CacheBlockTags.AddTo(parser);
        ElementTags.AddTo(parser);
    });
}
