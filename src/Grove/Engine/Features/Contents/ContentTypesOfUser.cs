using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.Security.Permissions;

namespace Grove.Features.Contents;

/// <summary>Which content types a user may list and create.</summary>
public sealed class ContentTypesOfUser(IContentDefinitionManager definitions, IAuthorizationService authorization)
{
    /// <summary>The types that appear in the list, ordered by the name that people read.</summary>
    public Task<IReadOnlyList<ContentTypeDefinition>> ListableAsync(ClaimsPrincipal user) =>
        AllowedAsync(user, type => type.IsListable(), CommonPermissions.ListContent);

    /// <summary>The types of which the user may create items, ordered by the name that people read.</summary>
    public Task<IReadOnlyList<ContentTypeDefinition>> CreatableAsync(ClaimsPrincipal user) =>
        AllowedAsync(user, type => type.IsCreatable(), CommonPermissions.EditContent);

    private async Task<IReadOnlyList<ContentTypeDefinition>> AllowedAsync(
        ClaimsPrincipal user, Func<ContentTypeDefinition, bool> isMeant, Permission permission)
    {
        var id = user.FindFirstValue(ClaimTypes.NameIdentifier);
        var allowed = new List<ContentTypeDefinition>();
        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(isMeant))
        {
            if (await authorization.AuthorizeAsync(user, permission, new ContentItem { ContentType = type.Name, Owner = id }))
            {
                allowed.Add(type);
            }
        }

        return [.. allowed.OrderBy(type => type.DisplayName, StringComparer.CurrentCultureIgnoreCase)];
    }
}
