using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Entities;

namespace OrchardCore.Settings;

/// <summary>The settings of the site. Sections of features and custom settings are its named aspects.</summary>
public interface ISite : IEntity
{
    /// <summary>The site's name, as its pages show it.</summary>
    string? SiteName { get; set; }

    /// <summary>How a page's title is made, in Liquid; empty for the theme's own way.</summary>
    string? PageTitleFormat { get; set; }

    /// <summary>Random text of this site, to mix into what it signs.</summary>
    string? SiteSalt { get; set; }

    /// <summary>The user id of the one who set the site up and may do everything.</summary>
    string? SuperUser { get; set; }

    /// <summary>The IANA id of the site's time zone, for instance <c>America/New_York</c>.</summary>
    string? TimeZoneId { get; set; }

    /// <summary>The route of the page at <c>/</c>.</summary>
    RouteValueDictionary HomeRoute { get; set; }

    /// <summary>How many items a list shows on a page.</summary>
    int PageSize { get; set; }

    /// <summary>The most items that a request may ask a page to show.</summary>
    int MaxPageSize { get; set; }

    /// <summary>The most items that paging reaches, or 0 for no limit.</summary>
    int MaxPagedCount { get; set; }

    /// <summary>The absolute address of the site, for links in mails and feeds.</summary>
    string? BaseUrl { get; set; }

    /// <summary>Whether links to files of the site carry a version.</summary>
    bool AppendVersion { get; set; }

    /// <summary>A copy of the section, or the default of <typeparamref name="T"/> when it was never saved.</summary>
    T? As<T>() where T : new();

    /// <summary>A copy of the section, or a new one when it was never saved.</summary>
    T GetOrCreate<T>() where T : new();

    /// <summary>A copy of the section, if it was ever saved.</summary>
    bool TryGet<T>([MaybeNullWhen(false)] out T settings);
}
