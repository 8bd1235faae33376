namespace OrchardCore.ContentManagement;

/// <summary>A named group of values of a content item; also the view of a part whose type nobody registered.</summary>
public class ContentPart : ContentElement
{
}
