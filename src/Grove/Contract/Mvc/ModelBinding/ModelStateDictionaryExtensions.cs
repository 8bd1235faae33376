using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

/// <summary>Puts messages beside the fields of an editor.</summary>
public static class ModelStateDictionaryExtensions
{
    /// <summary>A message for the field <paramref name="key"/> of an editor with a prefix.</summary>
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage)
    {
        ArgumentNullException.ThrowIfNull(modelState);
        modelState.AddModelError(string.IsNullOrEmpty(prefix) ? key : string.IsNullOrEmpty(key) ? prefix : $"{prefix}.{key}", errorMessage);
    }

    /// <summary>One validation result, beside each of its members.</summary>
    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        var members = item.MemberNames.DefaultIfEmpty("");
        foreach (var member in members)
        {
            modelState.AddModelError(prefix, member, item.ErrorMessage ?? "");
        }
    }

    /// <summary>Several validation results.</summary>
    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult> validationResults)
    {
        foreach (var item in validationResults)
        {
            modelState.BindValidationResult(prefix, item);
        }
    }
}
