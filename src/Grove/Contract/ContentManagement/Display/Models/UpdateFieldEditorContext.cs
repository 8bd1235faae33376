using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A field whose form was posted.</summary>
public class UpdateFieldEditorContext : BuildFieldEditorContext
{
    /// <param name="contentPart">The part that holds the field.</param>
    /// <param name="typePartDefinition">The part as its content type has it.</param>
    /// <param name="partFieldDefinition">The field as its part has it.</param>
    /// <param name="context">The item's context.</param>
    public UpdateFieldEditorContext(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, UpdateEditorContext context)
        : base(contentPart, typePartDefinition, partFieldDefinition, context)
    {
    }
}
