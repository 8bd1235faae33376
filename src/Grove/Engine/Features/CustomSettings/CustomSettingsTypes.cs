using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Grove.Features.CustomSettings;

/// <summary>The content types with the stereotype <c>CustomSettings</c>, each with one item that the site's settings keep.</summary>
internal sealed class CustomSettingsTypes(IContentDefinitionManager definitions, IContentManager content)
{
    private const string Stereotype = "CustomSettings";

    /// <summary>All types of custom settings.</summary>
    public async Task<IReadOnlyList<ContentTypeDefinition>> ListAsync()
        => [.. (await definitions.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals(Stereotype, StringComparison.OrdinalIgnoreCase))];

    /// <summary>The type of that name, compared without case, if it is one of custom settings.</summary>
    public async Task<ContentTypeDefinition?> FindAsync(string name)
        => (await ListAsync()).FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The settings as saved, or new ones.</summary>
    public async Task<(ContentItem Item, bool IsNew)> GetAsync(ISite site, ContentTypeDefinition type)
        => site.Properties[type.Name] is JsonObject saved && saved.ToObject<ContentItem>() is { } item
            ? (await content.LoadAsync(item), false)
            : (await content.NewAsync(type.Name), true);

    /// <summary>Puts the settings into the site's.</summary>
    public static void Put(ISite site, ContentItem item) => site.Put(item.ContentType, JObject.FromObject(item)!); // an item is an object
}
