using Grove.Admin.Paging;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Features.Contents.Listing;

/// <summary>One line of the list.</summary>
/// <param name="Id">The item.</param>
/// <param name="Name">Its name, or its type's where it has none.</param>
/// <param name="TypeName">Its type as people read it.</param>
/// <param name="IsLive">Whether visitors see it.</param>
/// <param name="IsDraft">Whether something waits to be published.</param>
/// <param name="Author">Who changed it last.</param>
/// <param name="When">When: the change, or the deletion, in UTC.</param>
/// <param name="Allowed">What this user may do to it.</param>
public sealed record ListRow(
    string Id, string Name, string TypeName, bool IsLive, bool IsDraft, string? Author, DateTime? When, RowActions Allowed);

/// <summary>What a user may do to an item, as far as its state allows it at all.</summary>
[Flags]
public enum RowActions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Change it.</summary>
    Edit = 1,

    /// <summary>Publish its draft.</summary>
    Publish = 2,

    /// <summary>Take it from visitors.</summary>
    Unpublish = 4,

    /// <summary>Copy it.</summary>
    Clone = 8,

    /// <summary>Delete it.</summary>
    Delete = 16,

    /// <summary>Bring it back from the trash.</summary>
    Restore = 32,

    /// <summary>See it as visitors do.</summary>
    View = 64,
}

/// <summary>What the list page shows.</summary>
/// <param name="Filter">What was asked for, put right.</param>
/// <param name="Type">The one content type, or <see langword="null"/> for all.</param>
/// <param name="Types">The types that this user may list.</param>
/// <param name="Creatable">The types of which this user may create items.</param>
/// <param name="Rows">The items of this page.</param>
/// <param name="Pager">The pages.</param>
/// <param name="Here">The address of this page, to come back to.</param>
public sealed record ListPage(
    ListFilter Filter, ContentTypeDefinition? Type, IReadOnlyList<ContentTypeDefinition> Types,
    IReadOnlyList<ContentTypeDefinition> Creatable, IReadOnlyList<ListRow> Rows, ListPager Pager, string Here);
