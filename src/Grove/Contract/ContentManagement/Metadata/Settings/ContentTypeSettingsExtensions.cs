using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets the common settings of a type.</summary>
public static class ContentTypeSettingsExtensions
{
    /// <summary>Says whether people may make items of the type in the dashboard.</summary>
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Creatable = creatable);

    /// <summary>Says whether the content list shows items of the type.</summary>
    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Listable = listable);

    /// <summary>Says whether a draft may stand beside the live version.</summary>
    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Draftable = draftable);

    /// <summary>Says whether publishing keeps the version before.</summary>
    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Versionable = versionable);

    /// <summary>Says whether the type has permissions of its own.</summary>
    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Securable = securable);

    /// <summary>Gives the type a stereotype, for instance <c>Widget</c>.</summary>
    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string stereotype) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Stereotype = stereotype);

    /// <summary>Says what the type is for.</summary>
    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Description = description);

    /// <summary>Puts the type into a group.</summary>
    public static ContentTypeDefinitionBuilder WithCategory(this ContentTypeDefinitionBuilder builder, string category) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Category = category);

    /// <summary>Gives the type a picture.</summary>
    public static ContentTypeDefinitionBuilder WithThumbnailPath(this ContentTypeDefinitionBuilder builder, string thumbnailPath) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.ThumbnailPath = thumbnailPath);
}
