using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Lists.Models;

namespace Grove.Features.Lists;

/// <summary><c>item | container</c>: the live container of an item; nil for one that is in none.</summary>
internal sealed class ContainerFilter(IContentManager content) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var item = (input.ToObjectValue() as IContent)?.ContentItem;
        var id = item?.As<ContainedPart>()?.ListContentItemId;
        return id is null ? NilValue.Instance : FluidValue.Create(await content.GetAsync(id), context.Options);
    }
}
