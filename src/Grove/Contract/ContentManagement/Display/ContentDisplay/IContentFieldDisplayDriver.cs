using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Makes pieces of the page for a field.</summary>
public interface IContentFieldDisplayDriver
{
    /// <summary>The pieces that show the field.</summary>
    Task<IDisplayResult?> BuildDisplayAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    /// <summary>The pieces of its form.</summary>
    Task<IDisplayResult?> BuildEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    /// <summary>Takes over what was posted.</summary>
    Task<IDisplayResult?> UpdateEditorAsync(ContentPart contentPart, ContentPartFieldDefinition partFieldDefinition, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}
