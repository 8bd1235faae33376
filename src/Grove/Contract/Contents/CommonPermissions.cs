using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents;

/// <summary>The permissions on content items of every type.</summary>
/// <remarks>Each has a kin for one content type: see <see cref="Security.ContentTypePermissionsHelper"/>.</remarks>
public static class CommonPermissions
{
    /// <summary>Publish or unpublish anybody's content.</summary>
    public static readonly Permission PublishContent = new("PublishContent", "Publish or unpublish content for others");

    /// <summary>Publish or unpublish one's own content.</summary>
    public static readonly Permission PublishOwnContent = new("PublishOwnContent", "Publish or unpublish own content", [PublishContent]);

    /// <summary>Change anybody's content.</summary>
    public static readonly Permission EditContent = new("EditContent", "Edit content for others", [PublishContent]);

    /// <summary>Change one's own content.</summary>
    public static readonly Permission EditOwnContent = new("EditOwnContent", "Edit own content", [EditContent, PublishOwnContent]);

    /// <summary>Delete anybody's content.</summary>
    public static readonly Permission DeleteContent = new("DeleteContent", "Delete content for others");

    /// <summary>Delete one's own content.</summary>
    public static readonly Permission DeleteOwnContent = new("DeleteOwnContent", "Delete own content", [DeleteContent]);

    /// <summary>See anybody's published content.</summary>
    public static readonly Permission ViewContent = new("ViewContent", "View all content", [EditContent]);

    /// <summary>See one's own content.</summary>
    public static readonly Permission ViewOwnContent = new("ViewOwnContent", "View own content", [ViewContent]);

    /// <summary>See anybody's drafts as visitors would see them.</summary>
    public static readonly Permission PreviewContent = new("PreviewContent", "Preview content", [EditContent]);

    /// <summary>See one's own drafts as visitors would see them.</summary>
    public static readonly Permission PreviewOwnContent = new("PreviewOwnContent", "Preview own content", [PreviewContent]);

    /// <summary>Copy anybody's content.</summary>
    public static readonly Permission CloneContent = new("CloneContent", "Clone content", [EditContent]);

    /// <summary>Copy one's own content.</summary>
    public static readonly Permission CloneOwnContent = new("CloneOwnContent", "Clone own content", [CloneContent]);

    /// <summary>See the list of content in the dashboard.</summary>
    public static readonly Permission ListContent = new("ListContent", "List content items");

    /// <summary>Hand a content item to another owner.</summary>
    public static readonly Permission EditContentOwner = new("EditContentOwner", "Edit the owner of a content item");

    /// <summary>Read and write content through the API.</summary>
    public static readonly Permission AccessContentApi = new("AccessContentApi", "Access content via the api");

    /// <summary>For the name of a permission on anybody's content, the permission that suffices for the content's owner.</summary>
    public static readonly Dictionary<string, Permission> OwnerPermissionsByName = new()
    {
        [PublishContent.Name] = PublishOwnContent,
        [EditContent.Name] = EditOwnContent,
        [DeleteContent.Name] = DeleteOwnContent,
        [ViewContent.Name] = ViewOwnContent,
        [PreviewContent.Name] = PreviewOwnContent,
        [CloneContent.Name] = CloneOwnContent,
    };
}
