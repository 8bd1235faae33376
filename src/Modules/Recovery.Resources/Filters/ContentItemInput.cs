using Fluid.Values;
using OrchardCore.ContentManagement;

namespace Recovery.Resources.Filters;

/// <summary>Reads which item a template means: it may give the item or its id.</summary>
internal static class ContentItemInput
{
    /// <summary>The content item id in <paramref name="input" />, or null.</summary>
    public static string? Id(FluidValue input) =>
        input.ToObjectValue() is IContent content ? content.ContentItem?.ContentItemId
            : input.ToStringValue() is { Length: > 0 } id ? id
            : null;
}
