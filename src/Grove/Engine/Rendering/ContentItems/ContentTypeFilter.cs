using Grove.Rendering.Placement;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

namespace Grove.Rendering.ContentItems;

/// <summary>The <c>contentType</c> condition: the item's type or stereotype is one of those listed; <c>*</c> at the end matches whatever follows.</summary>
internal sealed class ContentTypeFilter : IPlacementNodeFilterProvider
{
    public string Key => "contentType";

    public bool IsMatch(ShapePlacementContext context, object expression)
    {
        if (context.ZoneShape.GetProperty<ContentItem>("ContentItem") is not { } item)
        {
            return false;
        }
        var stereotype = context.ZoneShape.GetProperty<string>("Stereotype");
        return FilterTexts.Of(expression).Any(wanted => FilterTexts.Matches(item.ContentType, wanted) || (stereotype is not null && FilterTexts.Matches(stereotype, wanted)));
    }
}

/// <summary>The <c>contentPart</c> condition: the item has one of the parts listed.</summary>
internal sealed class ContentPartFilter : IPlacementNodeFilterProvider
{
    public string Key => "contentPart";

    public bool IsMatch(ShapePlacementContext context, object expression) =>
        context.ZoneShape.GetProperty<ContentItem>("ContentItem") is { } item && FilterTexts.Of(expression).Any(item.Has);
}
