using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>References to other content items.</summary>
public class ContentPickerField : ContentField
{
    /// <summary>The ids of the items, in the order that the editor chose.</summary>
    public string[] ContentItemIds { get; set; } = [];
}
