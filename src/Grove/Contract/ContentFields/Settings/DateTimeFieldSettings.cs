using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>How an instant is edited and checked.</summary>
public class DateTimeFieldSettings : FieldSettings;
