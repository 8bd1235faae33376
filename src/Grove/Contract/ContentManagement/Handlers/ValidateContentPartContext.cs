using System.ComponentModel.DataAnnotations;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a part's handler learns when the part's values are checked.</summary>
public class ValidateContentPartContext(ContentItem contentItem) : ValidateContentContext(contentItem)
{
    /// <summary>The part as the item's type defines it.</summary>
    public ContentTypePartDefinition ContentTypePartDefinition { get; set; } = null!; // set by whoever calls the handler
}

/// <summary>Reports faults of a part.</summary>
public static class ValidateContentPartContextExtensions
{
    /// <summary>Reports <paramref name="error" />.</summary>
    public static void Fail(this ValidateContentPartContext context, ValidationResult error) =>
        context.ContentValidateResult.Fail(error);

    /// <summary>Reports a fault of the part's input <paramref name="propertyName" />, for instance <c>Title</c>.</summary>
    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(errorMessage, [$"{context.ContentTypePartDefinition.Name}.{propertyName}"]));
}
