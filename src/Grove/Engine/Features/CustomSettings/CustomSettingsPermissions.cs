using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Features.CustomSettings;

/// <summary>One permission for each type of custom settings.</summary>
internal sealed class CustomSettingsPermissions(CustomSettingsTypes types) : IPermissionProvider
{
    /// <summary>Who may change the settings of a type.</summary>
    public static Permission For(ContentTypeDefinition type)
        => new($"ManageCustomSettings_{type.Name}", $"Manage Custom Settings - {type.DisplayName}", [StandardPermissions.SiteOwner])
        {
            Category = $"Custom Settings - {type.Name}",
        };

    public async Task<IEnumerable<Permission>> GetPermissionsAsync() => [.. (await types.ListAsync()).Select(For)];

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
