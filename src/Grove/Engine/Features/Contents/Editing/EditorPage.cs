using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Grove.Features.Contents.Editing;

/// <summary>What the editor page shows.</summary>
/// <param name="Item">The item with the values of the form.</param>
/// <param name="Type">Its type.</param>
/// <param name="Editor">The shape of its editors.</param>
/// <param name="IsNew">Whether it is not stored yet.</param>
/// <param name="IsLive">Whether visitors see a version of it.</param>
/// <param name="IsDraft">Whether something waits to be published.</param>
/// <param name="MayPublish">Whether this user may publish it.</param>
/// <param name="MayDelete">Whether this user may delete it.</param>
/// <param name="Stamp">See <see cref="EditorStamp"/>; nothing for a new item.</param>
/// <param name="ReturnUrl">Where to go afterwards.</param>
/// <param name="Conflict">The newer state that somebody has saved meanwhile, where saving was refused for that.</param>
public sealed record EditorPage(
    ContentItem Item, ContentTypeDefinition Type, IShape Editor, bool IsNew, bool IsLive, bool IsDraft, bool MayPublish, bool MayDelete,
    string? Stamp, string? ReturnUrl, EditorState? Conflict = null)
{
    /// <summary>The item's name, or nothing.</summary>
    public string? Name => string.IsNullOrWhiteSpace(Item.DisplayText) ? null : Item.DisplayText;
}
