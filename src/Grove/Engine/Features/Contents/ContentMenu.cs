using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Navigation;

namespace Grove.Features.Contents;

/// <summary>Puts content into the dashboard's menu: all of it, and each type of it.</summary>
internal sealed class ContentMenu(ContentTypesOfUser types, IHttpContextAccessor http, IStringLocalizer<ContentMenu> text) : AdminNavigationProvider
{
    private const string Area = "OrchardCore.Contents";

    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        if (http.HttpContext?.User is not { } user)
        {
            return;
        }

        var listable = await types.ListableAsync(user);
        if (listable.Count == 0)
        {
            return;
        }

        builder.Add(text["Content"], NavigationConstants.AdminMenuContentPosition, content =>
        {
            content.Add(text["All content"], "1", all => all.Action("List", "Admin", Area, new() { ["contentTypeId"] = "" }).LocalNav());
            foreach (var type in listable)
            {
                content.Add(new LocalizedString(type.DisplayName, type.DisplayName), "2", one => one
                    .Action("List", "Admin", Area, new() { ["contentTypeId"] = type.Name })
                    .Permission(CommonPermissions.ListContent)
                    .Resource(new ContentItem { ContentType = type.Name })
                    .LocalNav());
            }
        });
    }
}
