using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Whether an item's values hold, and if not why.</summary>
public class ContentValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    /// <summary>The faults, each with the names of the inputs that it concerns (<c>TitlePart.Title</c>).</summary>
    public IReadOnlyList<ValidationResult> Errors => _errors;

    /// <summary>True until a fault has been reported.</summary>
    public bool Succeeded { get; set; } = true;

    /// <summary>Reports a fault.</summary>
    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}
