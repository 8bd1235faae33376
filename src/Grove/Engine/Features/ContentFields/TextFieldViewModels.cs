using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>What the templates of a shown text field get.</summary>
internal sealed class DisplayTextFieldViewModel
{
    public string? Text => Field.Text;

    public TextField Field { get; set; } = null!; // set by the driver

    public ContentPart Part { get; set; } = null!; // set by the driver

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a text field shows and posts.</summary>
internal sealed class EditTextFieldViewModel
{
    public string? Text { get; set; }

    [BindNever]
    public TextField Field { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPart Part { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}
