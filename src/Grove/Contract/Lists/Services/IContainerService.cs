using OrchardCore.ContentManagement;
using OrchardCore.Lists.Models;
using OrchardCore.Navigation;

namespace OrchardCore.Lists.Services;

/// <summary>Reads the items of containers and keeps their order.</summary>
public interface IContainerService
{
    /// <summary>Stores new places for items, counted up from <paramref name="orderOfFirstItem" />.</summary>
    Task UpdateContentItemOrdersAsync(IEnumerable<ContentItem> contentItems, int orderOfFirstItem);

    /// <summary>The place after the container's last item; 0 in an empty one.</summary>
    Task<int> GetNextOrderNumberAsync(string contentItemId);

    /// <summary>One page of a container's items, found by its first or last item.</summary>
    /// <param name="contentItemId">The container.</param>
    /// <param name="enableOrdering">Whether in the editors' order; otherwise the newest comes first.</param>
    /// <param name="pager">Where the page begins; afterwards it holds the cursors of the pages before and after, null where there is none.</param>
    /// <param name="containedItemOptions">Which items; the live ones where null.</param>
    Task<IEnumerable<ContentItem>> QueryContainedItemsAsync(
        string contentItemId, bool enableOrdering, PagerSlim pager, ContainedItemOptions containedItemOptions);

    /// <summary>One page of a container's items, found by its number.</summary>
    /// <param name="contentItemId">The container.</param>
    /// <param name="enableOrdering">Whether in the editors' order; otherwise the newest comes first.</param>
    /// <param name="pager">Which page.</param>
    /// <param name="containedItemOptions">Which items; the live ones where null.</param>
    Task<IEnumerable<ContentItem>> QueryContainedItemsAsync(
        string contentItemId, bool enableOrdering, Pager pager, ContainedItemOptions containedItemOptions);

    /// <summary>Numbers the items of all containers of a type, the newest first, when ordering starts.</summary>
    Task SetInitialOrder(string containerContentType);
}
