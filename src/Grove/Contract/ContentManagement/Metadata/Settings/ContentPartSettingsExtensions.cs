using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Settings;

/// <summary>Sets and reads the common settings of a part.</summary>
public static class ContentPartSettingsExtensions
{
    /// <summary>Says whether people may attach the part to a type.</summary>
    public static ContentPartDefinitionBuilder Attachable(this ContentPartDefinitionBuilder builder, bool attachable = true) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Attachable = attachable);

    /// <summary>Says whether a type may hold the part several times.</summary>
    public static ContentPartDefinitionBuilder Reusable(this ContentPartDefinitionBuilder builder, bool reusable = true) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Reusable = reusable);

    /// <summary>Says what people call the part.</summary>
    public static ContentPartDefinitionBuilder WithDisplayName(this ContentPartDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.DisplayName = description);

    /// <summary>Says what the part is for.</summary>
    public static ContentPartDefinitionBuilder WithDescription(this ContentPartDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Description = description);

    /// <summary>Says where the part stands among others unless its place says otherwise.</summary>
    public static ContentPartDefinitionBuilder WithDefaultPosition(this ContentPartDefinitionBuilder builder, string position) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.DefaultPosition = position);

    /// <summary>Whether people may attach the part to a type.</summary>
    public static bool IsAttachable(this ContentPartDefinition part) => Common(part).Attachable;

    /// <summary>Whether a type may hold the part several times.</summary>
    public static bool IsReusable(this ContentPartDefinition part) => Common(part).Reusable;

    /// <summary>What people call the part; its technical name where nothing is set.</summary>
    public static string DisplayName(this ContentPartDefinition part) =>
        Common(part).DisplayName is { Length: > 0 } name ? name : part.Name;

    /// <summary>What the part is for, or null.</summary>
    public static string? Description(this ContentPartDefinition part) => Common(part).Description;

    /// <summary>Where the part stands among others unless its place says otherwise, or null.</summary>
    public static string? DefaultPosition(this ContentPartDefinition part) => Common(part).DefaultPosition;

    private static ContentPartSettings Common(ContentPartDefinition part) => part.GetSettings<ContentPartSettings>();
}
