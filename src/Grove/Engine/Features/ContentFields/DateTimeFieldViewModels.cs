using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>What the templates of a shown date and time field get.</summary>
internal sealed class DisplayDateTimeFieldViewModel
{
    public DateTime? Value => Field.Value;

    public DateTime? LocalDateTime { get; set; }

    public DateTimeField Field { get; set; } = null!; // set by the driver

    public ContentPart Part { get; set; } = null!; // set by the driver

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a date and time field shows and posts.</summary>
internal sealed class EditDateTimeFieldViewModel
{
    /// <summary>The local time as browsers write it, <c>2030-12-31T12:00:00</c>; text, so that a slip is shown as it was typed.</summary>
    public string? LocalDateTime { get; set; }

    [BindNever]
    public DateTimeField Field { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPart Part { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}
