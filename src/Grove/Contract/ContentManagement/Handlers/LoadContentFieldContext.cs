namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to is read from storage.</summary>
public class LoadContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
