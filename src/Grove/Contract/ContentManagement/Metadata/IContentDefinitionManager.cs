using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Reads and stores the definitions of types and parts.</summary>
/// <remarks><c>Get</c> and <c>List</c> answer from memory; <c>Load</c> answers from storage, for whoever is about to store.</remarks>
public interface IContentDefinitionManager
{
    /// <summary>All types, to change them.</summary>
    Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync();

    /// <summary>All types.</summary>
    Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync();

    /// <summary>All parts, to change them.</summary>
    Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync();

    /// <summary>All parts.</summary>
    Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync();

    /// <summary>The type called <paramref name="name" />, to change it, or null.</summary>
    Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name);

    /// <summary>The type called <paramref name="name" />, or null.</summary>
    Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name);

    /// <summary>The part called <paramref name="name" />, to change it, or null.</summary>
    Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name);

    /// <summary>The part called <paramref name="name" />, or null.</summary>
    Task<ContentPartDefinition?> GetPartDefinitionAsync(string name);

    /// <summary>Forgets a type; its items stay stored.</summary>
    Task DeleteTypeDefinitionAsync(string name);

    /// <summary>Forgets a part, and takes it from every type; what items hold stays stored.</summary>
    Task DeletePartDefinitionAsync(string name);

    /// <summary>Stores a type.</summary>
    Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition);

    /// <summary>Stores a part.</summary>
    Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition);

    /// <summary>Changes whenever a definition does.</summary>
    Task<string> GetIdentifierAsync();
}
