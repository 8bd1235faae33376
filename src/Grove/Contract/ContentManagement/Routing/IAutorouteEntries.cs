namespace OrchardCore.ContentManagement.Routing;

/// <summary>The paths of all live items, in memory.</summary>
public interface IAutorouteEntries
{
    /// <summary>Finds the item of a path, whatever its case and slashes around it.</summary>
    Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path);

    /// <summary>Finds the path of an item, or of an item inside an item.</summary>
    Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId);

    /// <summary>Takes over what has been committed since the last time.</summary>
    Task UpdateEntriesAsync();
}
