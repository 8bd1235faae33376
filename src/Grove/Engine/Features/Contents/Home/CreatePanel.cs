using System.Security.Claims;
using Grove.Admin.Home;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;

namespace Grove.Features.Contents.Home;

/// <summary>What the user may write.</summary>
internal sealed class CreatePanel(ContentTypesOfUser types, ContentLinks links, IStringLocalizer<CreatePanel> text) : IDashboardPanel
{
    public int Order => 10;

    public async Task<DashboardPanel?> BuildAsync(ClaimsPrincipal user)
    {
        var creatable = await types.CreatableAsync(user);
        return creatable.Count == 0
            ? null
            : new DashboardPanel(text["Write"], [.. creatable.Select(type => new DashboardEntry(text["New {0}", type.DisplayName], links.Create(type.Name)))], "");
    }
}

/// <summary>Addresses of the dashboard's pages about content.</summary>
internal sealed class ContentLinks(LinkGenerator links, IHttpContextAccessor http)
{
    private const string Area = "OrchardCore.Contents";

    /// <summary>Where an item of a type is created.</summary>
    public string Create(string contentType) => To("Create", new { area = Area, id = contentType });

    /// <summary>Where an item is edited.</summary>
    public string Edit(string contentItemId) => To("Edit", new { area = Area, contentItemId });

    private string To(string action, object values) => links.GetPathByAction(http.HttpContext!, action, "Admin", values) ?? ""; // a panel is built for a request
}
