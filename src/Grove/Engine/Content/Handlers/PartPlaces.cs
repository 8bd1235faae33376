using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Handlers;

/// <summary>Finds the parts and fields that a type defines in an item, with the handlers registered for them.</summary>
internal sealed class PartPlaces(IContentDefinitionManager definitions, IOptions<ContentOptions> options, IServiceProvider services)
{
    /// <summary>The type's definition, or null where nobody defines it: then the item keeps its values and has no handlers.</summary>
    public async Task<ContentTypeDefinition?> TypeOfAsync(ContentItem item) =>
        string.IsNullOrEmpty(item.ContentType) ? null : await definitions.GetTypeDefinitionAsync(item.ContentType);

    /// <summary>The class of a part; <see cref="ContentPart" /> itself where no feature has one.</summary>
    public Type ClassOf(ContentTypePartDefinition part) =>
        options.Value.ContentPartOptionsLookup.TryGetValue(part.PartDefinition.Name, out var option) ? option.Type : typeof(ContentPart);

    /// <summary>The class of a field; <see cref="ContentField" /> itself where no feature has one.</summary>
    public Type ClassOf(ContentPartFieldDefinition field) =>
        options.Value.ContentFieldOptionsLookup.TryGetValue(field.FieldDefinition.Name, out var option) ? option.Type : typeof(ContentField);

    public IReadOnlyList<IContentPartHandler> HandlersOf(ContentTypePartDefinition part) =>
        options.Value.ContentPartOptionsLookup.TryGetValue(part.PartDefinition.Name, out var option)
            ? [.. option.Handlers.Select(type => (IContentPartHandler)services.GetRequiredService(type))]
            : [];

    public IReadOnlyList<IContentFieldHandler> HandlersOf(ContentPartFieldDefinition field) =>
        options.Value.ContentFieldOptionsLookup.TryGetValue(field.FieldDefinition.Name, out var option)
            ? [.. option.Handlers.Select(type => (IContentFieldHandler)services.GetRequiredService(type))]
            : [];
}
