namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item goes to the trash.</summary>
public class RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false) : ContentContextBase(contentItem)
{
    /// <summary>Set to true to keep the item.</summary>
    public bool Cancel { get; set; }

    /// <summary>True when neither a draft nor a live version of the item remains.</summary>
    public bool NoActiveVersionLeft { get; } = noActiveVersionLeft;
}
