using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

// The parts of a type: a new one goes to the end, a known one is changed where it stands.
public partial class ContentTypeDefinitionBuilder
{
    /// <summary>Adds a part.</summary>
    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, _ => { });

    /// <summary>Adds a part under another name.</summary>
    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, _ => { });

    /// <summary>Adds a part, or changes its place.</summary>
    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(partName, partName, configuration);

    /// <summary>Adds a part under another name, or changes its place.</summary>
    public ContentTypeDefinitionBuilder WithPart(
        string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(name, new ContentPartDefinition(partName), configuration);

    /// <summary>Adds a part under a name, or changes its place.</summary>
    public ContentTypeDefinitionBuilder WithPart(
        string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = PartBuilder(name, partDefinition);
        configuration(builder);
        return Put(builder.Build());
    }

    /// <summary>Adds the part <typeparamref name="TPart" />.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => WithPart(typeof(TPart).Name);

    /// <summary>Adds the part <typeparamref name="TPart" /> under another name.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) where TPart : ContentPart => WithPart(name, typeof(TPart).Name);

    /// <summary>Adds the part <typeparamref name="TPart" />, or changes its place.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart => WithPart(typeof(TPart).Name, configuration);

    /// <summary>Adds the part <typeparamref name="TPart" /> under another name, or changes its place.</summary>
    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart => WithPart(name, typeof(TPart).Name, configuration);

    /// <summary>Adds a part, or changes its place.</summary>
    public Task<ContentTypeDefinitionBuilder> WithPartAsync(
        string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(partName, partName, configurationAsync);

    /// <summary>Adds a part under another name, or changes its place.</summary>
    public Task<ContentTypeDefinitionBuilder> WithPartAsync(
        string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    /// <summary>Adds a part under a name, or changes its place.</summary>
    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(
        string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = PartBuilder(name, partDefinition);
        await configurationAsync(builder);
        return Put(builder.Build());
    }

    /// <summary>Removes the part that stands under <paramref name="partName" />.</summary>
    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);
        return this;
    }

    /// <summary>Removes the part <typeparamref name="TPart" />.</summary>
    public ContentTypeDefinitionBuilder RemovePart<TPart>() where TPart : ContentPart => RemovePart(typeof(TPart).Name);

    private PartPlaceBuilder PartBuilder(string name, ContentPartDefinition part) =>
        new(_parts.Find(known => known.Name == name) ?? new ContentTypePartDefinition(name, part, [])
        {
            ContentTypeDefinition = new ContentTypeDefinition(_name, _displayName),
        });

    private ContentTypeDefinitionBuilder Put(ContentTypePartDefinition part)
    {
        var place = _parts.FindIndex(known => known.Name == part.Name);
        if (place < 0)
        {
            _parts.Add(part);
        }
        else
        {
            _parts[place] = part;
        }

        return this;
    }
}
