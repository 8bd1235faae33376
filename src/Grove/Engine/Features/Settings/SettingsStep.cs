using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>
/// <c>{ "name": "settings", "SiteName": "…", "HomeRoute": {…}, "SomeSection": {…} }</c>: sets the site's own settings, and any other
/// property as a section of the site's settings.
/// </summary>
internal sealed class SettingsStep(ISiteService sites) : NamedRecipeStepHandler("settings")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step)
        {
            if (name.Equals("name", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            try
            {
                Set(site, name, value);
            }
            catch (Exception wrong) when (wrong is InvalidOperationException or FormatException or JsonException)
            {
                context.Errors.Add($"The setting '{name}' cannot be {value?.ToJsonString() ?? "null"}.");
            }
        }

        await sites.UpdateSiteSettingsAsync(site);
    }

    private static void Set(ISite site, string name, JsonNode? value)
    {
        switch (name)
        {
            case nameof(site.SiteName): site.SiteName = value?.GetValue<string>(); break;
            case nameof(site.PageTitleFormat): site.PageTitleFormat = value?.GetValue<string>(); break;
            case nameof(site.BaseUrl): site.BaseUrl = value?.GetValue<string>(); break;
            case nameof(site.SuperUser): site.SuperUser = value?.GetValue<string>(); break;
            case nameof(site.TimeZoneId): site.TimeZoneId = TimeZone(value?.GetValue<string>()); break;
            case nameof(site.PageSize): site.PageSize = Count(value, 1); break;
            case nameof(site.MaxPageSize): site.MaxPageSize = Count(value, 0); break;
            case nameof(site.MaxPagedCount): site.MaxPagedCount = Count(value, 0); break;
            case nameof(site.AppendVersion): site.AppendVersion = value?.GetValue<bool>() ?? false; break;
            case nameof(site.HomeRoute): site.HomeRoute = HomeRoute(value); break;
            case "SiteSalt": break; // never from a file: it is this site's secret
            default:
                if (value is null)
                {
                    site.Properties.Remove(name);
                }
                else
                {
                    site.Put(name, value);
                }

                break;
        }
    }

    private static RouteValueDictionary HomeRoute(JsonNode? value)
        => value is null ? [] : new(value.AsObject().Select(part => KeyValuePair.Create(part.Key, (object?)part.Value?.GetValue<string>())));

    private static int Count(JsonNode? value, int least)
        => value?.GetValue<int>() is { } count && count >= least ? count : throw new FormatException();

    private static string? TimeZone(string? id)
        => string.IsNullOrEmpty(id) || TimeZoneInfo.TryFindSystemTimeZoneById(id, out _) ? id : throw new FormatException();
}
