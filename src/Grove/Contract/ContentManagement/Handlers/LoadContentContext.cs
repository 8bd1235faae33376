namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item is read from storage.</summary>
public class LoadContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
