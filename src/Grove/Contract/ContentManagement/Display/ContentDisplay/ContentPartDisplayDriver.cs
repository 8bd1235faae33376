using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Makes pieces of the page for a part; override what it shows, edits and takes over.</summary>
public abstract class ContentPartDisplayDriver<TPart> : DisplayDriverBase, IContentPartDisplayDriver
    where TPart : ContentPart, new()
{
    private ContentTypePartDefinition? _definition;

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        if (_definition is not { } definition)
        {
            return base.Factory(shapeType, shapeBuilder, initializeAsync);
        }
        var result = base.Factory(
            shapeType,
            async context =>
            {
                var shape = await shapeBuilder(context);
                if (context is BuildDisplayContext display)
                {
                    shape.Metadata.Alternates.AddRange(PartAlternates.For(definition, shapeType, display.DisplayType));
                }
                return shape;
            },
            initializeAsync);
        return result.Differentiator(PartAlternates.IsMain(shapeType, definition.Name, definition.PartDefinition.Name) ? definition.Name : $"{definition.Name}-{shapeType}");
    }

    /// <summary>What shows the part.</summary>
    public virtual Task<IDisplayResult?> DisplayAsync(TPart part, BuildPartDisplayContext context) => Task.FromResult(Display(part, context));

    /// <summary>What shows the part.</summary>
    public virtual IDisplayResult? Display(TPart part, BuildPartDisplayContext context) => null;

    /// <summary>Its form.</summary>
    public virtual Task<IDisplayResult?> EditAsync(TPart part, BuildPartEditorContext context) => Task.FromResult(Edit(part, context));

    /// <summary>Its form.</summary>
    public virtual IDisplayResult? Edit(TPart part, BuildPartEditorContext context) => null;

    /// <summary>Takes over what was posted, and shows the form again.</summary>
    public virtual Task<IDisplayResult?> UpdateAsync(TPart part, UpdatePartEditorContext context) => EditAsync(part, context);

    Task<IDisplayResult?> IContentPartDisplayDriver.BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        RunAsync(contentPart, typePartDefinition, context, part => DisplayAsync(part, new BuildPartDisplayContext(typePartDefinition, context)));

    Task<IDisplayResult?> IContentPartDisplayDriver.BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        RunAsync(contentPart, typePartDefinition, context, part => EditAsync(part, new BuildPartEditorContext(typePartDefinition, context)));

    Task<IDisplayResult?> IContentPartDisplayDriver.UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        RunAsync(contentPart, typePartDefinition, context, part => UpdateAsync(part, new UpdatePartEditorContext(typePartDefinition, context)));

    /// <summary>The part's shape in the display mode that its type chose.</summary>
    protected string GetDisplayShapeType(BuildPartDisplayContext context) => GetDisplayShapeType(typeof(TPart).Name, context);

    /// <summary>A shape in the display mode that the part's type chose.</summary>
    protected string GetDisplayShapeType(string shapeType, BuildPartDisplayContext context) => PartAlternates.WithMode(shapeType, context.TypePartDefinition.DisplayMode());

    /// <summary>The form's shape in the editor that the part's type chose.</summary>
    protected string GetEditorShapeType(BuildPartEditorContext context) => GetEditorShapeType(context.TypePartDefinition);

    /// <summary>The form's shape in the editor that the part's type chose.</summary>
    protected string GetEditorShapeType(ContentTypePartDefinition typePartDefinition) => GetEditorShapeType(typeof(TPart).Name + "_Edit", typePartDefinition);

    /// <summary>A form's shape in the editor that the part's type chose.</summary>
    protected string GetEditorShapeType(string shapeType, BuildPartEditorContext context) => GetEditorShapeType(shapeType, context.TypePartDefinition);

    /// <summary>A form's shape in the editor that the part's type chose.</summary>
    protected string GetEditorShapeType(string shapeType, ContentTypePartDefinition typePartDefinition) => PartAlternates.WithEditor(shapeType, typePartDefinition.Editor());

    private async Task<IDisplayResult?> RunAsync(ContentPart contentPart, ContentTypePartDefinition definition, BuildShapeContext context, Func<TPart, Task<IDisplayResult?>> step)
    {
        if (contentPart is not TPart part)
        {
            return null;
        }
        var before = _definition;
        try
        {
            return await UnderPrefixAsync(
                () =>
                {
                    _definition = definition;
                    Prefix = PartAlternates.Join(context.HtmlFieldPrefix, definition.Name);
                },
                () => step(part));
        }
        finally
        {
            _definition = before;
        }
    }
}
