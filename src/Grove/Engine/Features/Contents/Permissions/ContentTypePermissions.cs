using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Contents.Permissions;

/// <summary>The permissions on each securable content type, such as <c>Publish_BlogPost</c>.</summary>
internal sealed class ContentTypePermissions(IContentDefinitionManager definitions) : IPermissionProvider
{
    public async Task<IEnumerable<Permission>> GetPermissionsAsync() =>
        from type in await definitions.ListTypeDefinitionsAsync()
        where type.IsSecurable()
        from template in ContentTypePermissionsHelper.PermissionTemplates.Values
        select ContentTypePermissionsHelper.CreateDynamicPermission(template, type);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [];
}
