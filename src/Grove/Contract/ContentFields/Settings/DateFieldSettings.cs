using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>How a date field is edited and checked.</summary>
public class DateFieldSettings : FieldSettings;
