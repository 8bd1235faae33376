using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;

namespace Grove.Features.Media;

/// <summary>What the templates of a shown media field get.</summary>
internal sealed class DisplayMediaFieldViewModel
{
    public string[] Paths => Field.Paths;

    public string[] MediaTexts => Field.MediaTexts;

    public MediaField Field { get; set; } = null!; // set by the driver

    public ContentPart Part { get; set; } = null!; // set by the driver

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>What the editor of a media field shows and posts.</summary>
internal sealed class EditMediaFieldViewModel
{
    /// <summary>All files as Orchard's own editor posts them, JSON; in place of <see cref="Files"/> where it is given.</summary>
    public string? Paths { get; set; }

    /// <summary>The files as rows of inputs; a row without a path is none.</summary>
    public List<MediaRow>? Files { get; set; } = [];

    [BindNever]
    public MediaField Field { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPart Part { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!; // set by the driver
}

/// <summary>A file of a media field, in inputs or in Orchard's JSON.</summary>
internal sealed class MediaRow
{
    public string? Path { get; set; }

    public string? MediaText { get; set; }

    public Anchor? Anchor { get; set; }

    public bool IsRemoved { get; set; }
}
