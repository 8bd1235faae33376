using Grove.Rendering.Templates;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;

namespace Grove.Rendering.ContentItems;

/// <summary>Adds templates for single content items, by something that the item is known by.</summary>
internal static class ItemTemplates
{
    private static readonly string[] Kinds = ["Content", "Widget"];

    /// <summary>Adds <c>{Kind}__{by}__{value}</c> and <c>{Kind}_{DisplayType}__{by}__{value}</c>.</summary>
    /// <param name="builder">The table.</param>
    /// <param name="by">What the item is known by, such as <c>Alias</c>.</param>
    /// <param name="valueOf">The item's value, or null.</param>
    public static void Describe(ShapeTableBuilder builder, string by, Func<ContentItem, string?> valueOf)
    {
        foreach (var kind in Kinds)
        {
            builder.Describe(kind).OnDisplaying(context =>
            {
                var metadata = context.Shape.Metadata;
                if (context.Shape.GetProperty<ContentItem>("ContentItem") is { } item && valueOf(item) is { Length: > 0 } value)
                {
                    var display = metadata.DisplayType is null or "Detail" ? "" : "_" + metadata.DisplayType;
                    metadata.Alternates.Add($"{kind}{display}__{by}__{TemplateName.Encode(value.Trim('/').Replace('/', '-'))}");
                }
            });
        }
    }
}
