namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to has been built.</summary>
public class ActivatedContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
