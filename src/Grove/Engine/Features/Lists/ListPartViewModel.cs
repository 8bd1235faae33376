using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Lists.Models;

namespace Grove.Features.Lists;

/// <summary>What the templates of a list get.</summary>
internal sealed class ListPartViewModel
{
    public ListPart ListPart { get; set; } = null!; // set by the driver

    public IEnumerable<ContentItem> ContentItems { get; set; } = [];

    public IEnumerable<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; } = [];

    public BuildPartDisplayContext Context { get; set; } = null!; // set by the driver

    public object? Pager { get; set; }

    public bool EnableOrdering { get; set; }
}

/// <summary>What the editor of a container shows: the way to its items.</summary>
internal sealed class ListPartEditViewModel
{
    public string ContainerId { get; set; } = "";

    public IReadOnlyList<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; } = [];

    public bool IsNew { get; set; }

    public bool EnableOrdering { get; set; }
}
