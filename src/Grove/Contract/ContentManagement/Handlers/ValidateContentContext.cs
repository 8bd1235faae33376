using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>What a handler learns when an item's values are checked.</summary>
public class ValidateContentContext(ContentItem contentItem) : ContentContextBase(contentItem)
{
    /// <summary>The faults found so far.</summary>
    public ContentValidateResult ContentValidateResult { get; } = new();
}

/// <summary>Reports faults of an item.</summary>
public static class ValidateContentContextExtensions
{
    /// <summary>Reports <paramref name="error" />.</summary>
    public static void Fail(this ValidateContentContext context, ValidationResult error) =>
        context.ContentValidateResult.Fail(error);

    /// <summary>Reports a fault of the inputs called <paramref name="memberNames" />.</summary>
    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames) =>
        context.Fail(new ValidationResult(errorMessage, memberNames));
}
