using OrchardCore.ContentManagement;

namespace OrchardCore.ContentFields.Fields;

/// <summary>An instant.</summary>
public class DateTimeField : ContentField
{
    /// <summary>The instant in UTC.</summary>
    public DateTime? Value { get; set; }
}
