using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;

namespace Grove.Features.Html;

/// <summary>What the templates of a body get, shown or edited.</summary>
internal sealed class HtmlBodyPartViewModel
{
    public string? Html { get; set; }

    [BindNever]
    public ContentItem ContentItem { get; set; } = null!; // set by the driver

    [BindNever]
    public HtmlBodyPart HtmlBodyPart { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!; // set by the driver
}
