namespace OrchardCore.ContentManagement;

/// <summary>Knows one kind of handle.</summary>
public interface IContentHandleProvider
{
    /// <summary>Lower is asked first.</summary>
    int Order { get; }

    /// <summary>The id of the item, or null where the handle is not of this kind or leads nowhere.</summary>
    Task<string?> GetContentItemIdAsync(string handle);
}
