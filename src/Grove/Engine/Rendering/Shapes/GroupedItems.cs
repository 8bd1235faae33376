using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace Grove.Rendering.Shapes;

/// <summary>
/// The zone of a content item: its items one after another, or, where placement put them into tabs, cards or columns, those groups as shapes
/// (<c>Tabs</c>, <c>Card</c>, <c>Columns</c>), each with <c>Groups</c>: name, id, width and content.
/// </summary>
internal static class GroupedItems
{
    public static Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var items = context.Value.Items;
        return items.Any(item => MetadataOf(item) is { } metadata && (metadata.Tab ?? metadata.Card ?? metadata.Column) is not null)
            ? ByTabAsync(context, items)
            : CoreShapes.ItemsAsync(context);
    }

    private static Task<IHtmlContent> ByTabAsync(DisplayContext context, IReadOnlyList<IPositioned> items) =>
        GroupAsync(context, items, "Tabs", metadata => GroupingMetadata.ParseTabOrCard(metadata.Tab), ByCardAsync);

    private static Task<IHtmlContent> ByCardAsync(DisplayContext context, IReadOnlyList<IPositioned> items) =>
        GroupAsync(context, items, "Cards", metadata => GroupingMetadata.ParseTabOrCard(metadata.Card), ByColumnAsync);

    private static Task<IHtmlContent> ByColumnAsync(DisplayContext context, IReadOnlyList<IPositioned> items) =>
        GroupAsync(context, items, "Columns", metadata => GroupingMetadata.ParseColumn(metadata.Column), PlainAsync);

    private static async Task<IHtmlContent> PlainAsync(DisplayContext context, IReadOnlyList<IPositioned> items)
    {
        var html = new HtmlContentBuilder();
        foreach (var item in items)
        {
            html.AppendHtml(await CoreShapes.ItemAsync(context.DisplayHelper, item));
        }
        return html;
    }

    private static async Task<IHtmlContent> GroupAsync(
        DisplayContext context, IReadOnlyList<IPositioned> items, string shapeType, Func<ShapeMetadata, GroupingMetadata> groupOf,
        Func<DisplayContext, IReadOnlyList<IPositioned>, Task<IHtmlContent>> inside)
    {
        var placed = items.Select(item => (Item: item, Group: MetadataOf(item) is { } metadata ? groupOf(metadata) : default)).ToList();
        if (!placed.Exists(one => one.Group.HasValue))
        {
            return await inside(context, items);
        }
        var groups = new List<object>();
        foreach (var group in placed.GroupBy(one => one.Group.Name ?? "Content").OrderBy(PositionOf, FlatPositionComparer.Instance))
        {
            groups.Add(new ShapeGroup(
                group.Key,
                HtmlId(context.Value, shapeType, group.Key),
                group.Select(one => one.Group.Width).FirstOrDefault(width => width is not null),
                await inside(context, [.. group.Select(one => one.Item)])));
        }
        var factory = (IShapeFactory)context.ServiceProvider.GetService(typeof(IShapeFactory))!; // every shell registers one
        var shape = await factory.CreateAsync(shapeType);
        shape.Properties["Groups"] = groups;
        return await context.DisplayHelper.ShapeExecuteAsync(shape);
    }

    private static string? PositionOf(IEnumerable<(IPositioned Item, GroupingMetadata Group)> group) => group.Select(one => one.Group.Position).FirstOrDefault(position => position is not null);

    private static ShapeMetadata? MetadataOf(IPositioned item) => (item as IShape)?.Metadata;

    private static string HtmlId(IShape zone, string kind, string name) => string.Join('-', new[] { zone.Metadata.Prefix, kind, name }.Where(word => !string.IsNullOrEmpty(word)).Select(word => Slug.Of(word!))); // filtered just before
}

/// <summary>A tab, card or column.</summary>
/// <param name="Name">What people read.</param>
/// <param name="Id">What its element's id may be.</param>
/// <param name="Width">A column's width, or null.</param>
/// <param name="Content">Its HTML.</param>
public sealed record ShapeGroup(string Name, string Id, string? Width, IHtmlContent Content);
