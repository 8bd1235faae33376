using Grove.Kernel.Caching;
using Grove.Storage;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace Grove.Content.Definitions;

/// <summary>The definitions of types and parts: read from memory, except in a unit of work that changes them, which sees its own changes.</summary>
internal sealed class ContentDefinitions(SingleDocuments documents, CommitActions commit, CacheTags cache, ReadTags read) : IContentDefinitionManager
{
    /// <summary>The tag of whatever depends on definitions.</summary>
    public const string Tag = "definitions";

    private ContentDefinitionRecord? _changing;
    private BuiltDefinitions? _changed;

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name) => (await CurrentAsync()).Type(name);

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() => (await CurrentAsync()).Types;

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name) => (await CurrentAsync()).Part(name);

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() => (await CurrentAsync()).Parts;

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) => (await ChangingAsync()).Type(name);

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() => (await ChangingAsync()).Types;

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) => (await ChangingAsync()).Part(name);

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() => (await ChangingAsync()).Parts;

    public async Task<string> GetIdentifierAsync() => (await CurrentAsync()).Identifier;

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) =>
        ChangeAsync(record => DefinitionRecords.Put(record, contentTypeDefinition));

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) =>
        ChangeAsync(record => DefinitionRecords.Put(record, contentPartDefinition));

    public Task DeleteTypeDefinitionAsync(string name) => ChangeAsync(record => DefinitionRecords.RemoveType(record, name));

    public Task DeletePartDefinitionAsync(string name) => ChangeAsync(record => DefinitionRecords.RemovePart(record, name));

    private async Task<BuiltDefinitions> CurrentAsync()
    {
        read.Add(Tag);
        return _changing is null
            ? BuiltDefinitions.Of(await documents.GetAsync<ContentDefinitionRecord>())
            : _changed ??= new BuiltDefinitions(_changing);
    }

    private async Task<BuiltDefinitions> ChangingAsync()
    {
        _changing ??= await documents.LoadForUpdateAsync<ContentDefinitionRecord>();
        return _changed ??= new BuiltDefinitions(_changing);
    }

    private async Task ChangeAsync(Action<ContentDefinitionRecord> change)
    {
        await ChangingAsync();
        change(_changing!); // loaded by the line above
        _changing!.Identifier = Guid.NewGuid().ToString("n");
        _changed = null;
        await documents.SaveAsync(_changing);
        commit.AfterCommit(_ => cache.EvictAsync([Tag]));
    }
}
