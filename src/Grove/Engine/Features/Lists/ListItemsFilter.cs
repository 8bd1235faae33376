using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using OrchardCore.Lists.Models;
using OrchardCore.Lists.Services;
using OrchardCore.Navigation;

namespace Grove.Features.Lists;

/// <summary><c>container | list_items</c>: the live items of a container, given as item or id, in its order; at most <see cref="Containers.MostPerPage" />.</summary>
internal sealed class ListItemsFilter(Containers containers, IContainerService items) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (await containers.FindAsync(FilterInput.Id(input), VersionOptions.Published) is not { } container)
        {
            return ArrayValue.Empty;
        }

        var page = new Pager(page: null, pageSize: null, Containers.MostPerPage);
        return FluidValue.Create(
            await items.QueryContainedItemsAsync(container.Item.ContentItemId, container.Settings.EnableOrdering, page, new ContainedItemOptions()),
            context.Options);
    }
}

/// <summary>Reads which item a template means.</summary>
internal static class FilterInput
{
    /// <summary>The id of the item that a template gives, or that it gives itself.</summary>
    public static string? Id(FluidValue input) =>
        input.ToObjectValue() is IContent content ? content.ContentItem?.ContentItemId : input.ToStringValue();
}
