using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the common settings of a part's place in a type.</summary>
public static class ContentTypePartSettingsExtensions
{
    /// <summary>Says what people call the part here.</summary>
    public static ContentTypePartDefinitionBuilder WithDisplayName(this ContentTypePartDefinitionBuilder builder, string displayName) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayName = displayName);

    /// <summary>Says what the part is for here.</summary>
    public static ContentTypePartDefinitionBuilder WithDescription(this ContentTypePartDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Description = description);

    /// <summary>Picks the editor.</summary>
    public static ContentTypePartDefinitionBuilder WithEditor(this ContentTypePartDefinitionBuilder builder, string editor) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Editor = editor);

    /// <summary>Picks the display mode.</summary>
    public static ContentTypePartDefinitionBuilder WithDisplayMode(this ContentTypePartDefinitionBuilder builder, string displayMode) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.DisplayMode = displayMode);

    /// <summary>Says where the part stands among others.</summary>
    public static ContentTypePartDefinitionBuilder WithPosition(this ContentTypePartDefinitionBuilder builder, string position) =>
        builder.MergeSettings<ContentTypePartSettings>(settings => settings.Position = position);
}
