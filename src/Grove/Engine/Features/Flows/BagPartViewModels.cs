using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.Flows.Models;

namespace Grove.Features.Flows;

/// <summary>What the templates of a shown bag get.</summary>
internal sealed class BagPartViewModel
{
    public BagPart BagPart { get; set; } = null!; // set by the driver

    public IEnumerable<ContentItem> ContentItems => BagPart.ContentItems;

    public BagPartSettings Settings { get; set; } = new();

    public BuildPartDisplayContext BuildPartDisplayContext { get; set; } = null!; // set by the driver

    /// <summary>How the items are shown: as the settings say, or as their owner is.</summary>
    public string DisplayType => string.IsNullOrEmpty(Settings.DisplayType) ? BuildPartDisplayContext.DisplayType : Settings.DisplayType;
}

/// <summary>What the editor of a bag shows.</summary>
internal sealed class BagPartEditViewModel
{
    public string Prefix { get; set; } = "";

    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!; // set by the driver

    public IReadOnlyList<ContentTypeDefinition> ContainedContentTypeDefinitions { get; set; } = [];

    public IReadOnlyList<BagItem> Items { get; set; } = [];
}

/// <summary>An item of a bag with its form.</summary>
/// <param name="Prefix">The prefix of its form fields.</param>
/// <param name="Item">The item.</param>
/// <param name="Type">Its type.</param>
/// <param name="Editor">Its form.</param>
internal sealed record BagItem(string Prefix, ContentItem Item, ContentTypeDefinition Type, IShape Editor);
