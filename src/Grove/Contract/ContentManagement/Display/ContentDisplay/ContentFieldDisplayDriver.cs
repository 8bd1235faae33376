using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Makes pieces of the page for a field; override what it shows, edits and takes over.</summary>
public abstract class ContentFieldDisplayDriver<TField> : DisplayDriverBase, IContentFieldDisplayDriver
    where TField : ContentField, new()
{
    private ContentTypePartDefinition? _part;
    private ContentPartFieldDefinition? _field;

    /// <inheritdoc/>
    public override ShapeResult Factory(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task> initializeAsync)
    {
        if (_part is not { } part || _field is not { } field)
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
                    shape.Metadata.Alternates.AddRange(FieldAlternates.For(part, field, shapeType, display.DisplayType));
                }
                return shape;
            },
            initializeAsync);
        var name = $"{part.Name}-{field.Name}";
        return result.Differentiator(PartAlternates.IsMain(shapeType, field.FieldDefinition.Name, typeof(TField).Name) ? name : $"{name}-{shapeType}");
    }

    /// <summary>What shows the field.</summary>
    public virtual Task<IDisplayResult?> DisplayAsync(TField field, BuildFieldDisplayContext fieldDisplayContext) => Task.FromResult(Display(field, fieldDisplayContext));

    /// <summary>What shows the field.</summary>
    public virtual IDisplayResult? Display(TField field, BuildFieldDisplayContext fieldDisplayContext) => null;

    /// <summary>Its form.</summary>
    public virtual Task<IDisplayResult?> EditAsync(TField field, BuildFieldEditorContext context) => Task.FromResult(Edit(field, context));

    /// <summary>Its form.</summary>
    public virtual IDisplayResult? Edit(TField field, BuildFieldEditorContext context) => null;

    /// <summary>Takes over what was posted, and shows the form again.</summary>
    public virtual Task<IDisplayResult?> UpdateAsync(TField field, UpdateFieldEditorContext context) => EditAsync(field, context);

    Task<IDisplayResult?> IContentFieldDisplayDriver.BuildDisplayAsync(
        ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context) =>
        RunAsync(contentPart, partFieldDefinition, typePartDefinition, context, field => DisplayAsync(field, new BuildFieldDisplayContext(contentPart, typePartDefinition, partFieldDefinition, context)));

    Task<IDisplayResult?> IContentFieldDisplayDriver.BuildEditorAsync(
        ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context) =>
        RunAsync(contentPart, partFieldDefinition, typePartDefinition, context, field => EditAsync(field, new BuildFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context)));

    Task<IDisplayResult?> IContentFieldDisplayDriver.UpdateEditorAsync(
        ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context) =>
        RunAsync(contentPart, partFieldDefinition, typePartDefinition, context, async field =>
        {
            var result = await UpdateAsync(field, new UpdateFieldEditorContext(contentPart, typePartDefinition, partFieldDefinition, context));
            contentPart.Apply(partFieldDefinition.Name, field);
            return result;
        });

    /// <summary>The field's shape in the display mode that its part chose.</summary>
    protected string GetDisplayShapeType(BuildFieldDisplayContext context) => GetDisplayShapeType(typeof(TField).Name, context);

    /// <summary>A shape in the display mode that the field's part chose.</summary>
    protected string GetDisplayShapeType(string shapeType, BuildFieldDisplayContext context) => PartAlternates.WithMode(shapeType, context.PartFieldDefinition.DisplayMode());

    /// <summary>The form's shape in the editor that the field's part chose.</summary>
    protected string GetEditorShapeType(BuildFieldEditorContext context) => GetEditorShapeType(context.PartFieldDefinition);

    /// <summary>The form's shape in the editor that the field's part chose.</summary>
    protected string GetEditorShapeType(ContentPartFieldDefinition partFieldDefinition) => GetEditorShapeType(typeof(TField).Name + "_Edit", partFieldDefinition);

    /// <summary>A form's shape in the editor that the field's part chose.</summary>
    protected string GetEditorShapeType(string shapeType, BuildFieldEditorContext context) => GetEditorShapeType(shapeType, context.PartFieldDefinition);

    /// <summary>A form's shape in the editor that the field's part chose.</summary>
    protected string GetEditorShapeType(string shapeType, ContentPartFieldDefinition partFieldDefinition) => PartAlternates.WithEditor(shapeType, partFieldDefinition.Editor());

    private async Task<IDisplayResult?> RunAsync(
        ContentPart contentPart, ContentPartFieldDefinition field, ContentTypePartDefinition part, BuildShapeContext context, Func<TField, Task<IDisplayResult?>> step)
    {
        if (field.FieldDefinition.Name != typeof(TField).Name)
        {
            return null;
        }
        var before = (_part, _field);
        try
        {
            return await UnderPrefixAsync(
                () =>
                {
                    (_part, _field) = (part, field);
                    Prefix = PartAlternates.Join(context.HtmlFieldPrefix, $"{part.Name}.{field.Name}");
                },
                () => step(FieldOf(contentPart, field)));
        }
        finally
        {
            (_part, _field) = before;
        }
    }

    private static TField FieldOf(ContentPart contentPart, ContentPartFieldDefinition definition) =>
        contentPart.Get<TField>(definition.Name) ?? new TField { ContentItem = contentPart.ContentItem };
}
