namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to is stored as a draft.</summary>
public class SaveDraftContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
