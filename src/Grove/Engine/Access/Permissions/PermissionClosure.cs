using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Access.Permissions;

/// <summary>Which permissions suffice for another: the permission itself and all that imply it, however many steps away.</summary>
public static class PermissionClosure
{
    /// <summary>The names of every permission that grants this one, its own first.</summary>
    /// <remarks><see cref="StandardPermissions.SiteOwner"/> is among them: it grants everything.</remarks>
    public static IReadOnlyCollection<string> SufficientFor(Permission permission)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Collect(permission, names);
        names.Add(StandardPermissions.SiteOwner.Name);
        return names;
    }

    /// <summary>The names of every permission that grants this one on an item of a content type.</summary>
    /// <param name="permission">A permission on content of every type, such as <c>PublishContent</c>.</param>
    /// <param name="contentType">The content type's technical name.</param>
    /// <param name="isOwner">Whether the user owns the item, so that permissions on own content count too.</param>
    public static IReadOnlyCollection<string> SufficientFor(Permission permission, string contentType, bool isOwner)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        CollectForType(permission, contentType, names);
        if (isOwner && CommonPermissions.OwnerPermissionsByName.TryGetValue(permission.Name, out var own))
        {
            CollectForType(own, contentType, names);
        }

        names.Add(StandardPermissions.SiteOwner.Name);
        return names;
    }

    private static void CollectForType(Permission permission, string contentType, HashSet<string> names)
    {
        Collect(permission, names);
        if (ContentTypePermissionsHelper.ConvertToDynamicPermission(permission) is { } template)
        {
            Collect(ContentTypePermissionsHelper.CreateDynamicPermission(template, contentType), names);
        }
    }

    // A permission that was met before is not followed again, so that circles end.
    private static void Collect(Permission permission, HashSet<string> names)
    {
        if (!names.Add(permission.Name))
        {
            return;
        }

        foreach (var wider in permission.ImpliedBy)
        {
            Collect(wider, names);
        }
    }
}
