namespace System.Text.Json.Settings;

/// <summary>How one JSON tree is merged into another.</summary>
public class JsonMergeSettings
{
    /// <summary>What happens where both trees have an array.</summary>
    public MergeArrayHandling MergeArrayHandling { get; set; }

    /// <summary>Whether null in the second tree replaces a value of the first.</summary>
    public MergeNullValueHandling MergeNullValueHandling { get; set; }

    /// <summary>How property names are compared.</summary>
    public StringComparison PropertyNameComparison { get; set; } = StringComparison.Ordinal;
}

/// <summary>What a merge does with two arrays.</summary>
public enum MergeArrayHandling
{
    /// <summary>The second follows the first.</summary>
    Concat = 0,

    /// <summary>As <see cref="Concat" />, without repeating what the first holds.</summary>
    Union = 1,

    /// <summary>The second replaces the first.</summary>
    Replace = 2,

    /// <summary>Item is merged with item of the same place.</summary>
    Merge = 3,
}

/// <summary>What a merge does with null.</summary>
public enum MergeNullValueHandling
{
    /// <summary>Null changes nothing.</summary>
    Ignore = 0,

    /// <summary>Null replaces the value.</summary>
    Merge = 1,
}
