using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentFields.Settings;

/// <summary>How a numeric field is edited and checked.</summary>
public class NumericFieldSettings : FieldSettings
{
    /// <summary>What an empty input shows.</summary>
    public string? Placeholder { get; set; }

    /// <summary>The number of new items, in invariant notation.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>The smallest number allowed.</summary>
    public decimal? Minimum { get; set; }

    /// <summary>The largest number allowed.</summary>
    public decimal? Maximum { get; set; }

    /// <summary>How many digits may follow the decimal point.</summary>
    public int Scale { get; set; }
}
