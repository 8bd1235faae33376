namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to becomes the latest version again.</summary>
public class RestoreContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
