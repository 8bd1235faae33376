namespace OrchardCore.ContentFields.Settings;

/// <summary>Who writes a field's text.</summary>
public enum FieldBehaviorType
{
    /// <summary>People do.</summary>
    Editable,

    /// <summary>A pattern does; people see the text.</summary>
    GeneratedDisabled,

    /// <summary>A pattern does; people don't see the text in the editor.</summary>
    GeneratedHidden,
}
