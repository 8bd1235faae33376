using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.ContentFields;

/// <summary>What the templates of a shown content picker field get.</summary>
internal sealed class DisplayContentPickerFieldViewModel
{
    public string[] ContentItemIds => Field.ContentItemIds;

    public ContentPickerField Field { get; set; } = null!; // set by the driver

    public ContentPart Part { get; set; } = null!; // set by the driver

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a content picker field shows and posts.</summary>
internal sealed class EditContentPickerFieldViewModel
{
    public string?[]? ContentItemIds { get; set; } = [];

    [BindNever]
    public IReadOnlyList<PickableItem> Choices { get; set; } = [];

    [BindNever]
    public ContentPickerField Field { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPart Part { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>An item that a picker offers.</summary>
internal sealed record PickableItem(string ContentItemId, string Text, bool Selected);
