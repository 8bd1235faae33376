namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when the item that a field belongs to receives its first values.</summary>
public class InitializingContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem);
