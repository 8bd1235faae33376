using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A yes or no.</summary>
public class BooleanField : ContentField
{
    /// <summary>The answer.</summary>
    public bool Value { get; set; }
}
