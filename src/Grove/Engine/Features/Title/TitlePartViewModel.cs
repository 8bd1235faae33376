using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Features.Title;

/// <summary>What the title's templates and form see.</summary>
internal sealed class TitlePartViewModel
{
    public string? Title { get; set; }

    [BindNever]
    public TitlePart TitlePart { get; set; } = null!; // set by the driver

    [BindNever]
    public TitlePartSettings Settings { get; set; } = null!; // set by the driver

    [BindNever]
    public ContentItem? ContentItem => TitlePart?.ContentItem; // validation asks a model that was only just posted
}
