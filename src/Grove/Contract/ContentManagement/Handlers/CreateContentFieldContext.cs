namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to is stored for the first time.</summary>
public class CreateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
