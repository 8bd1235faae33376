using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

/// <summary>The verbs of content. What they do becomes lasting when the unit of work commits, all of it or nothing.</summary>
public interface IContentManager
{
    /// <summary>Builds an item of a type in memory, with every part of its definition and an id, not yet stored.</summary>
    Task<ContentItem> NewAsync(string contentType);

    /// <summary>Stores a new item, live by default or as a draft with <see cref="VersionOptions.Draft" />.</summary>
    /// <returns>False when a handler cancelled.</returns>
    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = default);

    /// <summary>Stores a version of an item that may exist already, keeping its version id; invalid values are not stored.</summary>
    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    /// <summary>Merges <paramref name="updatedVersion" /> into the stored <paramref name="updatingVersion" />; invalid values are not stored.</summary>
    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    /// <summary>Stores items from a recipe or deployment. A version that is stored already is updated, so importing twice changes nothing.</summary>
    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    /// <summary>Checks the values of an item.</summary>
    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    /// <summary>Makes an earlier version, for instance of an item in the trash, the latest again, as a draft.</summary>
    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    /// <summary>Reads a version of an item, the live one by default.</summary>
    /// <returns>The version, or null where there is none.</returns>
    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = default);

    /// <summary>Reads versions of several items in one query, in the order of their ids; what does not exist is left out.</summary>
    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = default);

    /// <summary>Reads one version by its own id, or null.</summary>
    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    /// <summary>Every version of an item, newest first.</summary>
    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    /// <summary>Runs the loading handlers over an item that a query brought; the same version is the same object through the unit of work.</summary>
    Task<ContentItem> LoadAsync(ContentItem contentItem);

    /// <summary>Puts an item, its live version and its draft, into the trash, where every version stays.</summary>
    /// <returns>False when a handler cancelled.</returns>
    Task<bool> RemoveAsync(ContentItem contentItem);

    /// <summary>Drops the draft; the live version, if any, is the latest again.</summary>
    Task DiscardDraftAsync(ContentItem contentItem);

    /// <summary>Stores a draft beside the live version.</summary>
    Task SaveDraftAsync(ContentItem contentItem);

    /// <summary>Makes the latest version live; the version before it stays.</summary>
    /// <returns>False when a handler cancelled.</returns>
    Task<bool> PublishAsync(ContentItem contentItem);

    /// <summary>Withdraws the live version.</summary>
    /// <returns>False when a handler cancelled.</returns>
    Task<bool> UnpublishAsync(ContentItem contentItem);

    /// <summary>Tells handlers that values changed and stores the version.</summary>
    Task UpdateAsync(ContentItem contentItem);

    /// <summary>Stores a copy of an item as a draft with its own id.</summary>
    Task<ContentItem> CloneAsync(ContentItem contentItem);

    /// <summary>Asks the handlers to fill an aspect of an item.</summary>
    /// <returns>The aspect, filled or replaced.</returns>
    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);
}
