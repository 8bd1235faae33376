using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.ContentManagement.Display.Models;

/// <summary>A part whose form was posted.</summary>
public class UpdatePartEditorContext : BuildPartEditorContext
{
    /// <param name="typePartDefinition">The part as its content type has it.</param>
    /// <param name="context">The item's context.</param>
    public UpdatePartEditorContext(ContentTypePartDefinition typePartDefinition, UpdateEditorContext context)
        : base(typePartDefinition, context)
    {
    }
}
