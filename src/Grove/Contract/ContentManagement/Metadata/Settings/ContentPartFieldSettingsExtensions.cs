using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the common settings of a field's place in a part.</summary>
public static class ContentPartFieldSettingsExtensions
{
    /// <summary>Says what people call the field here.</summary>
    public static ContentPartFieldDefinitionBuilder WithDisplayName(this ContentPartFieldDefinitionBuilder builder, string displayName) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayName = displayName);

    /// <summary>Says what the field is for here.</summary>
    public static ContentPartFieldDefinitionBuilder WithDescription(this ContentPartFieldDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Description = description);

    /// <summary>Picks the editor.</summary>
    public static ContentPartFieldDefinitionBuilder WithEditor(this ContentPartFieldDefinitionBuilder builder, string editor) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Editor = editor);

    /// <summary>Picks the display mode.</summary>
    public static ContentPartFieldDefinitionBuilder WithDisplayMode(this ContentPartFieldDefinitionBuilder builder, string displayMode) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.DisplayMode = displayMode);

    /// <summary>Says where the field stands among others.</summary>
    public static ContentPartFieldDefinitionBuilder WithPosition(this ContentPartFieldDefinitionBuilder builder, string position) =>
        builder.MergeSettings<ContentPartFieldSettings>(settings => settings.Position = position);
}
