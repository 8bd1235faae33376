using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace Grove.Features.Settings;

/// <summary>The document that holds the site's settings.</summary>
public sealed class SiteSettings : Entity, ISite
{
    /// <inheritdoc/>
    public string? SiteName { get; set; }

    /// <inheritdoc/>
    public string? PageTitleFormat { get; set; }

    /// <inheritdoc/>
    public string? SiteSalt { get; set; }

    /// <inheritdoc/>
    public string? SuperUser { get; set; }

    /// <inheritdoc/>
    public string? TimeZoneId { get; set; }

    /// <inheritdoc/>
    [JsonConverter(typeof(RouteValuesConverter))]
    public RouteValueDictionary HomeRoute { get; set; } = [];

    /// <inheritdoc/>
    public int PageSize { get; set; } = 10;

    /// <inheritdoc/>
    public int MaxPageSize { get; set; } = 100;

    /// <inheritdoc/>
    public int MaxPagedCount { get; set; }

    /// <inheritdoc/>
    public string? BaseUrl { get; set; }

    /// <inheritdoc/>
    public bool AppendVersion { get; set; } = true;

    /// <inheritdoc/>
    public T? As<T>() where T : new() => EntityExtensions.As<T>(this);

    /// <inheritdoc/>
    public T GetOrCreate<T>() where T : new() => EntityExtensions.GetOrCreate<T>(this);

    /// <inheritdoc/>
    public bool TryGet<T>([MaybeNullWhen(false)] out T settings) => EntityExtensions.TryGet(this, out settings);
}
