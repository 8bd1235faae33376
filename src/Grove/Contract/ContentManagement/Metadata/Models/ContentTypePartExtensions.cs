using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the common settings of a part's place in a type.</summary>
public static class ContentTypePartExtensions
{
    /// <summary>What people call the part here; the part's own display name where nothing else is set.</summary>
    public static string DisplayName(this ContentTypePartDefinition typePart) =>
        Set(Common(typePart).DisplayName) ?? typePart.PartDefinition.DisplayName();

    /// <summary>What the part is for here, or the part's own description.</summary>
    public static string? Description(this ContentTypePartDefinition typePart) =>
        Set(Common(typePart).Description) ?? typePart.PartDefinition.Description();

    /// <summary>The editor that the part uses here, or null for the standard one.</summary>
    public static string? Editor(this ContentTypePartDefinition typePart) => Common(typePart).Editor;

    /// <summary>The display mode that the part uses here, or null for the standard one.</summary>
    public static string? DisplayMode(this ContentTypePartDefinition typePart) => Common(typePart).DisplayMode;

    /// <summary>Whether this is one of several places that a reusable part has in the type.</summary>
    public static bool IsNamedPart(this ContentTypePartDefinition typePart) =>
        typePart.PartDefinition.IsReusable() && typePart.Name != typePart.PartDefinition.Name;

    private static ContentTypePartSettings Common(ContentTypePartDefinition typePart) =>
        typePart.GetSettings<ContentTypePartSettings>();

    private static string? Set(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
