using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Lists.Models;

namespace Grove.Features.Lists;

/// <summary>Finds containers and how their types list items.</summary>
public sealed class Containers(IContentManager content, IContentDefinitionManager definitions)
{
    /// <summary>The most items on a page, whatever a type's settings say.</summary>
    public const int MostPerPage = 200;

    /// <summary>The container and its settings; null where there is no such item or its type contains nothing.</summary>
    public async Task<Container?> FindAsync(string? contentItemId, VersionOptions options)
    {
        var item = string.IsNullOrEmpty(contentItemId) ? null : await content.GetAsync(contentItemId, options);
        return item is null || await SettingsAsync(item.ContentType) is not { } settings ? null : new Container(item, settings);
    }

    /// <summary>How containers of a type list their items; null where the type contains nothing.</summary>
    public async Task<ListPartSettings?> SettingsAsync(string contentType) =>
        (await definitions.GetTypeDefinitionAsync(contentType))?.Parts
            .FirstOrDefault(part => part.PartDefinition.Name == nameof(ListPart))?.GetSettings<ListPartSettings>();

    /// <summary>The cache tag of what is in a container.</summary>
    public static string Tag(string containerId) => "contentitemid:" + containerId;
}

/// <summary>A container.</summary>
/// <param name="Item">The item that contains others.</param>
/// <param name="Settings">How its type lists them.</param>
public sealed record Container(ContentItem Item, ListPartSettings Settings)
{
    /// <summary>Whether items of a type may be in it.</summary>
    public bool Holds(string contentType) => Settings.ContainedContentTypes?.Contains(contentType) == true;
}
