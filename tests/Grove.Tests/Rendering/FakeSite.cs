using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Grove.Tests.Rendering;

/// <summary>The settings of a site in memory.</summary>
internal sealed class FakeSite : Entity, ISite
{
    public string? SiteName { get; set; }

    public string? PageTitleFormat { get; set; }

    public string? SiteSalt { get; set; }

    public string? SuperUser { get; set; }

    public string? TimeZoneId { get; set; }

    public RouteValueDictionary HomeRoute { get; set; } = [];

    public int PageSize { get; set; } = 10;

    public int MaxPageSize { get; set; } = 100;

    public int MaxPagedCount { get; set; }

    public string? BaseUrl { get; set; }

    public bool AppendVersion { get; set; }

    public T? As<T>() where T : new() => EntityExtensions.As<T>(this);

    public T GetOrCreate<T>() where T : new() => EntityExtensions.GetOrCreate<T>(this);

    public bool TryGet<T>([MaybeNullWhen(false)] out T settings) => EntityExtensions.TryGet(this, out settings);
}

internal sealed class FakeSites(ISite site) : ISiteService
{
    public Task<ISite> GetSiteSettingsAsync() => Task.FromResult(site);

    public Task<ISite> LoadSiteSettingsAsync() => Task.FromResult(site);

    public Task UpdateSiteSettingsAsync(ISite site) => Task.CompletedTask;
}
