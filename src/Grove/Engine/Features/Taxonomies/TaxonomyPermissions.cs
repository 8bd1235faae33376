using OrchardCore.Security.Permissions;

namespace Grove.Features.Taxonomies;

/// <summary>Who may change the terms of taxonomies.</summary>
internal sealed class TaxonomyPermissions : IPermissionProvider
{
    public static readonly Permission ManageTaxonomies = new("ManageTaxonomy", "Manage taxonomies");

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ManageTaxonomies]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes()
        =>
        [
            new PermissionStereotype { Name = "Administrator", Permissions = [ManageTaxonomies] },
            new PermissionStereotype { Name = "Editor", Permissions = [ManageTaxonomies] },
        ];
}
