namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to is about to be built.</summary>
public class ActivatingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
