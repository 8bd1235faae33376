namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item has been built.</summary>
public class ActivatedContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
