namespace OrchardCore.ContentManagement;

/// <summary>Finds items by a handle such as <c>alias:main-menu</c> or <c>slug:about</c>.</summary>
public interface IContentHandleManager
{
    /// <summary>The id of the item, or null where nobody knows the handle.</summary>
    Task<string?> GetContentItemIdAsync(string handle);
}
