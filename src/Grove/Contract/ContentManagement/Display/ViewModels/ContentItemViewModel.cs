using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>A view model around a content item.</summary>
public class ContentItemViewModel : ShapeViewModel
{
    /// <summary>One whose item its maker sets.</summary>
    public ContentItemViewModel()
    {
    }

    /// <param name="contentItem">The item.</param>
    public ContentItemViewModel(ContentItem contentItem) => ContentItem = contentItem;

    /// <summary>The item.</summary>
    public ContentItem? ContentItem { get; set; }
}
