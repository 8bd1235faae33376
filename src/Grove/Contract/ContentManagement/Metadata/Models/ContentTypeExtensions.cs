using System.Diagnostics.CodeAnalysis;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>Reads the common settings of a type.</summary>
public static class ContentTypeExtensions
{
    /// <summary>The common settings.</summary>
    public static ContentTypeSettings GetSettings(this ContentTypeDefinition contentTypeDefinition) =>
        contentTypeDefinition.GetSettings<ContentTypeSettings>();

    /// <summary>Whether people may make items of the type in the dashboard.</summary>
    public static bool IsCreatable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Creatable;

    /// <summary>Whether the content list shows items of the type.</summary>
    public static bool IsListable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Listable;

    /// <summary>Whether a draft may stand beside the live version.</summary>
    public static bool IsDraftable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Draftable;

    /// <summary>Whether publishing keeps the version before.</summary>
    public static bool IsVersionable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Versionable;

    /// <summary>Whether the type has permissions of its own.</summary>
    public static bool IsSecurable(this ContentTypeDefinition contentTypeDefinition) => contentTypeDefinition.GetSettings().Securable;

    /// <summary>What the type is for, or null.</summary>
    public static string? GetDescription(this ContentTypeDefinition contentTypeDefinition) =>
        contentTypeDefinition.GetSettings().Description;

    /// <summary>The type's stereotype, for instance <c>Widget</c> or <c>MenuItem</c>, or null.</summary>
    public static string? GetStereotype(this ContentTypeDefinition contentTypeDefinition) =>
        contentTypeDefinition.GetSettings().Stereotype;

    /// <summary>Whether the type has a stereotype.</summary>
    public static bool HasStereotype(this ContentTypeDefinition contentTypeDefinition) =>
        !string.IsNullOrEmpty(contentTypeDefinition.GetStereotype());

    /// <summary>Reads the type's stereotype.</summary>
    /// <returns>Whether it has one.</returns>
    public static bool TryGetStereotype(
        this ContentTypeDefinition contentTypeDefinition, [NotNullWhen(true)] out string? stereotype)
    {
        stereotype = contentTypeDefinition.GetStereotype();
        return !string.IsNullOrEmpty(stereotype);
    }

    /// <summary>Whether the type's stereotype is <paramref name="stereotype" />.</summary>
    public static bool StereotypeEquals(this ContentTypeDefinition contentTypeDefinition, string stereotype) =>
        contentTypeDefinition.StereotypeEquals(stereotype, StringComparison.Ordinal);

    /// <summary>Whether the type's stereotype is <paramref name="stereotype" />.</summary>
    public static bool StereotypeEquals(
        this ContentTypeDefinition contentTypeDefinition, string stereotype, StringComparison stringComparison) =>
        string.Equals(contentTypeDefinition.GetStereotype(), stereotype, stringComparison);
}
