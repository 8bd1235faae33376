using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>What the templates of a shown link field get.</summary>
internal sealed class DisplayLinkFieldViewModel
{
    public string? Url => Field.Url;

    public string? Text => Field.Text;

    public string? Target => Field.Target;

    public LinkField Field { get; set; } = null!; // set by the driver

    public ContentPart Part { get; set; } = null!; // set by the driver

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a link field shows and posts.</summary>
internal sealed class EditLinkFieldViewModel
{
    public string? Url { get; set; }

    public string? Text { get; set; }

    public string? Target { get; set; }

    [BindNever]
    public LinkField Field { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPart Part { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}
