using OrchardCore.ContentManagement;

namespace OrchardCore.Title.Models;

/// <summary>An item's title; it becomes the item's display text.</summary>
public class TitlePart : ContentPart
{
    /// <summary>The title as typed or as made from the type's pattern.</summary>
    public string? Title { get; set; }
}
