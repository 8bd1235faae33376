using OrchardCore.Security.Permissions;

namespace Recovery.Resources;

/// <summary>What this module lets people do beside reading and writing content, which content permissions say.</summary>
public sealed class Permissions : IPermissionProvider
{
    /// <summary>See which posts and links are due for another look.</summary>
    public static readonly Permission ViewReviews = new("ViewRecoveryReviews", "See which posts and links are due for review");

    /// <inheritdoc />
    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([ViewReviews]);

    /// <inheritdoc />
    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new() { Name = "Administrator", Permissions = [ViewReviews] },
        new() { Name = "Editor", Permissions = [ViewReviews] },
        new() { Name = "Moderator", Permissions = [ViewReviews] },
        new() { Name = "Author", Permissions = [ViewReviews] },
    ];
}
