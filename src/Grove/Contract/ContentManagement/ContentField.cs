namespace OrchardCore.ContentManagement;

/// <summary>A value of a part; also the view of a field whose type nobody registered.</summary>
public class ContentField : ContentElement
{
}
