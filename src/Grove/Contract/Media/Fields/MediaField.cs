using OrchardCore.ContentManagement;

namespace OrchardCore.Media.Fields;

/// <summary>Files of the media library.</summary>
public class MediaField : ContentField
{
    /// <summary>The files' paths inside the library, for instance <c>staff/aj.jpg</c>.</summary>
    public string[] Paths { get; set; } = [];

    /// <summary>The files' text alternatives, in the order of <see cref="Paths"/>.</summary>
    public string[] MediaTexts { get; set; } = [];
}
