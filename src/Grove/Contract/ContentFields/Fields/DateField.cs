using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>A date without a time.</summary>
public class DateField : ContentField
{
    /// <summary>The date; its time is midnight and belongs to no time zone.</summary>
    public DateTime? Value { get; set; }
}
