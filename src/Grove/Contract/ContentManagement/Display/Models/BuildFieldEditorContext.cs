using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A field whose form is to be shown.</summary>
public class BuildFieldEditorContext : BuildEditorContext
{
    /// <param name="contentPart">The part that holds the field.</param>
    /// <param name="typePartDefinition">The part as its content type has it.</param>
    /// <param name="partFieldDefinition">The field as its part has it.</param>
    /// <param name="context">The item's context.</param>
    public BuildFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, BuildEditorContext context)
        : base(context.Shape, context.GroupId, context.IsNew, context.HtmlFieldPrefix, context.ShapeFactory, context.Layout, context.Updater)
    {
        ContentPart = contentPart;
        TypePartDefinition = typePartDefinition;
        PartFieldDefinition = partFieldDefinition;
        ContextCopy.To(this, context);
    }

    /// <summary>The part that holds the field.</summary>
    public ContentPart ContentPart { get; }

    /// <summary>The part as its content type has it.</summary>
    public ContentTypePartDefinition TypePartDefinition { get; }

    /// <summary>The field as its part has it.</summary>
    public ContentPartFieldDefinition PartFieldDefinition { get; }
}
