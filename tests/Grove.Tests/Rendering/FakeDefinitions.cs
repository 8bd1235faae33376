using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Tests.Rendering;

/// <summary>Content types that a test defines.</summary>
internal sealed class FakeDefinitions : IContentDefinitionManager
{
    private readonly Dictionary<string, ContentTypeDefinition> _types = [];

    public FakeDefinitions Add(ContentTypeDefinition type)
    {
        _types[type.Name] = type;
        return this;
    }

    public Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name) => Task.FromResult(_types.GetValueOrDefault(name));

    public Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => GetTypeDefinitionAsync(name);

    public Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => Task.FromResult<IEnumerable<ContentTypeDefinition>>(_types.Values);

    public Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => ListTypeDefinitionsAsync();

    public Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => Task.FromResult(_types.Values.SelectMany(type => type.Parts).Select(part => part.PartDefinition));

    public Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => ListPartDefinitionsAsync();

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name) => (await ListPartDefinitionsAsync()).FirstOrDefault(part => part.Name == name);

    public Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => GetPartDefinitionAsync(name);

    public Task DeleteTypeDefinitionAsync(string name) => throw new NotSupportedException();

    public Task DeletePartDefinitionAsync(string name) => throw new NotSupportedException();

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) => throw new NotSupportedException();

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) => throw new NotSupportedException();

    public Task<string> GetIdentifierAsync() => Task.FromResult("1");
}
