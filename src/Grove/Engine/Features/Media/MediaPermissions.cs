using OrchardCore.Security.Permissions;

namespace Grove.Features.Media;

/// <summary>Who may change the files of the library.</summary>
internal sealed class MediaPermissions : IPermissionProvider
{
    public static readonly Permission ManageMediaFolder = new("ManageMediaFolder", "Manage All Media Folders");

    public static readonly Permission ManageOthersMedia = new("ManageOthersMediaContent", "Manage Media For Others", [ManageMediaFolder]);

    public static readonly Permission ManageOwnMedia = new("ManageOwnMediaContent", "Manage Own Media", [ManageOthersMedia]);

    public static readonly Permission ManageMedia = new("ManageMediaContent", "Manage Media", [ManageOwnMedia]);

    public Task<IEnumerable<Permission>> GetPermissionsAsync()
        => Task.FromResult<IEnumerable<Permission>>([ManageMedia, ManageMediaFolder, ManageOthersMedia, ManageOwnMedia]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        =>
        [
            new PermissionStereotype { Name = "Administrator", Permissions = [ManageMediaFolder] },
            new PermissionStereotype { Name = "Editor", Permissions = [ManageMedia, ManageOwnMedia] },
            new PermissionStereotype { Name = "Author", Permissions = [ManageOwnMedia] },
        ];
}
