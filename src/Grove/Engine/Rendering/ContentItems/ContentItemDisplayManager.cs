using Grove.Rendering.Placement;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;

namespace Grove.Rendering.ContentItems;

/// <summary>Builds the shape of a content item: its type is the item's stereotype (<c>Content</c> where it has none), with <c>_Edit</c> for its form.</summary>
internal sealed class ContentItemDisplayManager(
    IContentDefinitionManager definitions, IShapeFactory shapes, ILayoutAccessor layouts, PlacementFinder placement,
    IEnumerable<IContentDisplayHandler> handlers, IEnumerable<IContentHandler> contentHandlers) : IContentItemDisplayManager
{
    private const string Detail = "Detail";

    public async Task<IShape> BuildDisplayAsync(ContentItem content, IUpdateModel updater, string displayType = "", string groupId = "")
    {
        displayType = string.IsNullOrEmpty(displayType) ? Detail : displayType;
        var type = await TypeOfAsync(content);
        var shape = await CreateAsync(content, type, "", displayType);
        shape.Metadata.Alternates.AddRange(ContentAlternates.ForDisplay(type, displayType));
        var context = new BuildDisplayContext(shape, displayType, groupId, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        foreach (var handler in handlers)
        {
            await handler.BuildDisplayAsync(content, context);
        }
        return shape;
    }

    public async Task<IShape> BuildEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateEditorAsync(content);
        var context = new BuildEditorContext(shape, groupId, isNew, htmlFieldPrefix, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        foreach (var handler in handlers)
        {
            await handler.BuildEditorAsync(content, context);
        }
        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(ContentItem content, IUpdateModel updater, bool isNew, string groupId = "", string htmlFieldPrefix = "")
    {
        var shape = await CreateEditorAsync(content);
        var context = new UpdateEditorContext(shape, groupId, isNew, htmlFieldPrefix, shapes, await layouts.GetLayoutAsync(), updater);
        await placement.BindAsync(context);
        var update = new UpdateContentContext(content);
        foreach (var handler in contentHandlers)
        {
            await handler.UpdatingAsync(update);
        }
        foreach (var handler in handlers)
        {
            await handler.UpdateEditorAsync(content, context);
        }
        foreach (var handler in contentHandlers.Reverse())
        {
            await handler.UpdatedAsync(update);
        }
        return shape;
    }

    private async Task<IShape> CreateEditorAsync(ContentItem content)
    {
        var type = await TypeOfAsync(content);
        var shape = await CreateAsync(content, type, "_Edit", "Edit");
        shape.Metadata.Alternates.AddRange(ContentAlternates.ForEditor(type));
        return shape;
    }

    private async Task<ContentTypeDefinition> TypeOfAsync(ContentItem content) =>
        await definitions.GetTypeDefinitionAsync(content.ContentType)
        ?? throw new InvalidOperationException($"The content type '{content.ContentType}' of the item {content.ContentItemId} is not defined.");

    private async Task<IShape> CreateAsync(ContentItem content, ContentTypeDefinition type, string suffix, string displayType)
    {
        var stereotype = ContentAlternates.StereotypeOf(type);
        var shape = await shapes.CreateAsync(
            stereotype + suffix,
            () => ValueTask.FromResult<IShape>(new ZoneHolding(() => shapes.CreateAsync("ContentZone"))),
            null,
            created =>
            {
                created.Shape.Metadata.DisplayType = displayType;
                created.Shape.Properties["ContentItem"] = content;
                created.Shape.Properties["Stereotype"] = stereotype;
            });
        return shape;
    }
}
