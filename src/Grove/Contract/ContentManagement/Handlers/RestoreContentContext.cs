namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item becomes the latest version again.</summary>
public class RestoreContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
