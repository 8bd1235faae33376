namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item receives its first values.</summary>
public class InitializingContentContext(ContentItem contentItem) : ContentContextBase(contentItem);
