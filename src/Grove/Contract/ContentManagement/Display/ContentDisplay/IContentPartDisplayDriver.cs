using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Makes pieces of the page for a part.</summary>
public interface IContentPartDisplayDriver
{
    /// <summary>The pieces that show the part.</summary>
    Task<IDisplayResult?> BuildDisplayAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildDisplayContext context);

    /// <summary>The pieces of its form.</summary>
    Task<IDisplayResult?> BuildEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, BuildEditorContext context);

    /// <summary>Takes over what was posted.</summary>
    Task<IDisplayResult?> UpdateEditorAsync(ContentPart contentPart, ContentTypePartDefinition typePartDefinition, UpdateEditorContext context);
}
