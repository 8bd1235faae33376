using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a field's handler learns when the field's values are checked.</summary>
public class ValidateContentFieldContext(ContentItem contentItem) : ContentFieldContextBase(contentItem)
{
    /// <summary>The faults found so far.</summary>
    public ContentValidateResult ContentValidateResult { get; } = new();
}

/// <summary>Reports faults of a field.</summary>
public static class ValidateFieldContentContextExtensions
{
    /// <summary>Reports <paramref name="error" />.</summary>
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error) =>
        context.ContentValidateResult.Fail(error);

    /// <summary>Reports a fault of the field's input <paramref name="propertyName" />, for instance <c>Text</c>.</summary>
    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(
            errorMessage,
            [$"{context.PartName}.{context.ContentPartFieldDefinition.Name}.{propertyName}"]));
}
