using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>The recipe step <c>settings</c>: the site's own properties by name, and every other property as a section of its settings.</summary>
internal sealed class SettingsStep(ISiteService sites) : NamedRecipeStepHandler("settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step.Where(property => !string.Equals(property.Key, "name", StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                Set(site, name, value);
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException or FormatException)
            {
                context.Errors.Add($"'{name}' has a value that it cannot have: {value?.ToJsonString() ?? "null"}.");
            }
        }

        await sites.UpdateSiteSettingsAsync(site);
    }

    private static void Set(ISite site, string name, JsonNode? value)
    {
        switch (name)
        {
            case nameof(ISite.SiteName): site.SiteName = (string?)value; break;
            case nameof(ISite.PageTitleFormat): site.PageTitleFormat = (string?)value; break;
            case nameof(ISite.SiteSalt): site.SiteSalt = (string?)value; break;
            case nameof(ISite.SuperUser): site.SuperUser = (string?)value; break;
            case nameof(ISite.TimeZoneId): site.TimeZoneId = (string?)value; break;
            case nameof(ISite.BaseUrl): site.BaseUrl = (string?)value; break;
            case nameof(ISite.PageSize): site.PageSize = value.Deserialize<int>(); break;
            case nameof(ISite.MaxPageSize): site.MaxPageSize = value.Deserialize<int>(); break;
            case nameof(ISite.MaxPagedCount): site.MaxPagedCount = value.Deserialize<int>(); break;
            case nameof(ISite.AppendVersion): site.AppendVersion = value.Deserialize<bool>(); break;
            case nameof(ISite.HomeRoute): site.HomeRoute = new RouteValueDictionary(value.Deserialize<Dictionary<string, string?>>()); break;
            default: site.Put(name, value ?? throw new InvalidOperationException("A section cannot be null.")); break;
        }
    }
}
