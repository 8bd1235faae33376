using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Markdown.Models;

namespace Grove.Features.Markdown;

/// <summary>What the templates of a body get, shown or edited.</summary>
internal sealed class MarkdownBodyPartViewModel
{
    public string? Markdown { get; set; }

    [BindNever]
    public string? Html { get; set; }

    [BindNever]
    public ContentItem ContentItem { get; set; } = null!; // set by the driver

    [BindNever]
    public MarkdownBodyPart MarkdownBodyPart { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!; // set by the driver
}
