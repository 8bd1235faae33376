namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item is stored as a draft.</summary>
public class SaveDraftContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
