using OrchardCore.ContentManagement;

namespace OrchardCore.Alias.Models;

/// <summary>Gives an item a name by which templates and code find it.</summary>
public class AliasPart : ContentPart
{
    /// <summary>The longest alias in characters.</summary>
    public const int MaxAliasLength = 735;

    /// <summary>The name, the only one of its kind whatever its case.</summary>
    public string? Alias { get; set; }
}
