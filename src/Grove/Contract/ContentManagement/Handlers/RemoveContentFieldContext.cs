namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to goes to the trash.</summary>
public class RemoveContentFieldContext(ContentItem contentItem, bool noActiveVersionLeft = false) : ContentFieldContextBase(contentItem)
{
    /// <summary>True when neither a draft nor a live version of the item remains.</summary>
    public bool NoActiveVersionLeft { get; } = noActiveVersionLeft;
}
