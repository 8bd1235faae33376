using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the common settings of a field's place in a part.</summary>
public static class ContentPartFieldSettingsExtensions
{
    /// <summary>What people call the field; its technical name where nothing is set.</summary>
    public static string DisplayName(this ContentPartFieldDefinition partField) =>
        Common(partField).DisplayName is { Length: > 0 } name ? name : partField.Name;

    /// <summary>What the field is for, or null.</summary>
    public static string? Description(this ContentPartFieldDefinition partField) => Common(partField).Description;

    /// <summary>The editor that the field uses, or null for the standard one.</summary>
    public static string? Editor(this ContentPartFieldDefinition partField) => Common(partField).Editor;

    /// <summary>The display mode that the field uses, or null for the standard one.</summary>
    public static string? DisplayMode(this ContentPartFieldDefinition partField) => Common(partField).DisplayMode;

    private static ContentPartFieldSettings Common(ContentPartFieldDefinition partField) =>
        partField.GetSettings<ContentPartFieldSettings>();
}

/// <summary>Asks about a field's place.</summary>
public static class ContentPartFieldDefinitionExtensions
{
    /// <summary>Whether the field's part is one of several places that a reusable part has in the type.</summary>
    public static bool IsNamedPart(this ContentPartFieldDefinition fieldDefinition) =>
        fieldDefinition.ContentTypePartDefinition?.IsNamedPart() == true;
}
