using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A view model around a part.</summary>
public class ContentPartViewModel : ShapeViewModel
{
    /// <summary>One whose part its maker sets.</summary>
    public ContentPartViewModel()
    {
    }

    /// <param name="contentPart">The part.</param>
    public ContentPartViewModel(ContentPart contentPart) => ContentPart = contentPart;

    /// <summary>The part.</summary>
    public ContentPart? ContentPart { get; set; }
}
