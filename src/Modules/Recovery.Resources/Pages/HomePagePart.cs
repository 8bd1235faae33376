using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Recovery.Resources.Pages;

/// <summary>What the home page says first.</summary>
public class HomePagePart : ContentPart
{
    /// <summary>The sentence below the title.</summary>
    public TextField? Lead { get; set; }
}
