using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Contents.Security;

/// <summary>Derives the permissions on one content type, such as <c>Publish_BlogPost</c>, from those on every type.</summary>
public static class ContentTypePermissionsHelper
{
    private static readonly Permission Publish =
        new("Publish_{0}", "Publish or unpublish {0} for others", [CommonPermissions.PublishContent]);
    private static readonly Permission PublishOwn =
        new("PublishOwn_{0}", "Publish or unpublish {0}", [Publish, CommonPermissions.PublishOwnContent]);
    private static readonly Permission Edit =
        new("Edit_{0}", "Edit {0} for others", [Publish, CommonPermissions.EditContent]);
    private static readonly Permission EditOwn =
        new("EditOwn_{0}", "Edit {0}", [Edit, PublishOwn, CommonPermissions.EditOwnContent]);
    private static readonly Permission Delete =
        new("Delete_{0}", "Delete {0} for others", [CommonPermissions.DeleteContent]);
    private static readonly Permission DeleteOwn =
        new("DeleteOwn_{0}", "Delete {0}", [Delete, CommonPermissions.DeleteOwnContent]);
    private static readonly Permission View =
        new("View_{0}", "View {0} by others", [Edit, CommonPermissions.ViewContent]);
    private static readonly Permission ViewOwn =
        new("ViewOwn_{0}", "View own {0}", [View, CommonPermissions.ViewOwnContent]);
    private static readonly Permission Preview =
        new("Preview_{0}", "Preview {0} by others", [Edit, CommonPermissions.PreviewContent]);
    private static readonly Permission PreviewOwn =
        new("PreviewOwn_{0}", "Preview own {0}", [Preview, CommonPermissions.PreviewOwnContent]);
    private static readonly Permission Clone =
        new("Clone_{0}", "Clone {0} by others", [Edit, CommonPermissions.CloneContent]);
    private static readonly Permission CloneOwn =
        new("CloneOwn_{0}", "Clone own {0}", [Clone, CommonPermissions.CloneOwnContent]);
    private static readonly Permission List =
        new("ListContent_{0}", "List {0} content items", [CommonPermissions.ListContent]);
    private static readonly Permission EditOwner =
        new("EditContentOwner_{0}", "Edit the owner of a {0} content item", [CommonPermissions.EditContentOwner]);

    /// <summary>For the name of a permission on every type, its pattern for one type, in which <c>{0}</c> stands for the type.</summary>
    public static readonly Dictionary<string, Permission> PermissionTemplates = new()
    {
        [CommonPermissions.PublishContent.Name] = Publish,
        [CommonPermissions.PublishOwnContent.Name] = PublishOwn,
        [CommonPermissions.EditContent.Name] = Edit,
        [CommonPermissions.EditOwnContent.Name] = EditOwn,
        [CommonPermissions.DeleteContent.Name] = Delete,
        [CommonPermissions.DeleteOwnContent.Name] = DeleteOwn,
        [CommonPermissions.ViewContent.Name] = View,
        [CommonPermissions.ViewOwnContent.Name] = ViewOwn,
        [CommonPermissions.PreviewContent.Name] = Preview,
        [CommonPermissions.PreviewOwnContent.Name] = PreviewOwn,
        [CommonPermissions.CloneContent.Name] = Clone,
        [CommonPermissions.CloneOwnContent.Name] = CloneOwn,
        [CommonPermissions.ListContent.Name] = List,
        [CommonPermissions.EditContentOwner.Name] = EditOwner,
    };

    /// <summary>The pattern for a permission on every type, or <see langword="null"/> where it has none.</summary>
    public static Permission? ConvertToDynamicPermission(Permission permission)
        => PermissionTemplates.GetValueOrDefault(permission.Name);

    /// <summary>A pattern's permission for one content type, described with the name that people read.</summary>
    /// <param name="template">One of <see cref="PermissionTemplates"/>.</param>
    /// <param name="typeDefinition">The content type.</param>
    public static Permission CreateDynamicPermission(Permission template, ContentTypeDefinition typeDefinition)
        => Fill(template, typeDefinition.Name, typeDefinition.DisplayName);

    /// <summary>A pattern's permission for one content type.</summary>
    /// <param name="template">One of <see cref="PermissionTemplates"/>.</param>
    /// <param name="contentType">The content type's technical name.</param>
    public static Permission CreateDynamicPermission(Permission template, string contentType)
        => Fill(template, contentType, contentType);

    private static Permission Fill(Permission template, string name, string displayName) => new(
        string.Format(CultureInfo.InvariantCulture, template.Name, name),
        string.Format(CultureInfo.InvariantCulture, template.Description ?? "", displayName),
        [.. template.ImpliedBy.Select(wider => PermissionTemplates.ContainsValue(wider) ? Fill(wider, name, displayName) : wider)])
    {
        Category = $"{displayName} Content Type - {name}",
    };
}
