using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace Grove.Features.Lists;

/// <summary>Which container an item is created in or stands in, as Orchard's editor posts it.</summary>
internal sealed class EditContainedPartViewModel
{
    public string? ContainerId { get; set; }

    public string? ContentType { get; set; }

    public bool EnableOrdering { get; set; }

    [BindNever]
    public ContentItem? Container { get; set; }
}
