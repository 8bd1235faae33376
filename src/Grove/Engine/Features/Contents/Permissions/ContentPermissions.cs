using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Contents.Permissions;

/// <summary>The permissions on content of every type, and Orchard Core's suggestions for the usual roles.</summary>
internal sealed class ContentPermissions : IPermissionProvider
{
    private static readonly Permission[] Everything =
    [
        CommonPermissions.PublishContent, CommonPermissions.EditContent, CommonPermissions.DeleteContent, CommonPermissions.PreviewContent,
        CommonPermissions.CloneContent, CommonPermissions.ListContent, CommonPermissions.EditContentOwner, CommonPermissions.AccessContentApi,
    ];

    private static readonly Permission[] Own =
    [
        CommonPermissions.PublishOwnContent, CommonPermissions.EditOwnContent, CommonPermissions.DeleteOwnContent,
        CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent,
    ];

    private static readonly Permission[] View = [CommonPermissions.ViewContent, CommonPermissions.ViewOwnContent];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([.. Everything, .. Own, .. View]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Editor", Permissions = Everything.Except([CommonPermissions.AccessContentApi]) },
        new() { Name = "Author", Permissions = [.. Own, CommonPermissions.ListContent] },
        new() { Name = "Contributor", Permissions = [CommonPermissions.EditOwnContent, CommonPermissions.PreviewOwnContent, CommonPermissions.CloneOwnContent, CommonPermissions.ListContent] },
        new() { Name = "Authenticated", Permissions = [CommonPermissions.ViewContent] },
        new() { Name = "Anonymous", Permissions = [CommonPermissions.ViewContent] },
    ];
}
