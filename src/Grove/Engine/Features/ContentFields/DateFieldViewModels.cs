using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>What the templates of a shown date field get.</summary>
internal sealed class DisplayDateFieldViewModel
{
    public DateTime? Value => Field.Value;

    public DateField Field { get; set; } = null!; // set by the driver

    public ContentPart Part { get; set; } = null!; // set by the driver

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a date field shows and posts.</summary>
internal sealed class EditDateFieldViewModel
{
    /// <summary>The date as browsers write it, <c>2030-12-31</c>; text, so that a slip is shown as it was typed.</summary>
    public string? Value { get; set; }

    [BindNever]
    public DateField Field { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPart Part { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}
