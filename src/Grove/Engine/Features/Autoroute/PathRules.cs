using Grove.Features.Contents;
using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using YesSql;

namespace Grove.Features.Autoroute;

/// <summary>What a path may be.</summary>
internal sealed class PathRules(ISession session, AutorouteEntries entries, IStringLocalizer<PathRules> S)
{
    private const string InvalidCharacters = @":?#[]@!$&'()*+,.;=<>\|%{}""~";

    /// <summary>What is wrong with a path, or null.</summary>
    public async Task<string?> FaultOfAsync(string path, string contentItemId)
    {
        if (path.Trim() == "/")
        {
            return S["Your path can't be set to the homepage, please use the homepage option instead."];
        }

        if (path.IndexOfAny([.. InvalidCharacters]) >= 0 || path.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || path.Contains("//", StringComparison.Ordinal))
        {
            return S["Please do not use any of the following characters in your path: {0}. No spaces, or consecutive slashes, are allowed (please use dashes or underscores instead).", string.Join(", ", InvalidCharacters.ToCharArray())];
        }

        if (path.Length > AutoroutePart.MaxPathLength || !IndexedText.Fits(path))
        {
            return S["Your path is too long. The path can only be up to {0} characters.", AutoroutePart.MaxPathLength];
        }

        return await IsTakenAsync(path, contentItemId) ? S["Your path is already in use."].Value : null;
    }

    /// <summary>Whether another item has the path, live or as a draft.</summary>
    public async Task<bool> IsTakenAsync(string path, string contentItemId)
    {
        var wanted = path.Trim('/');

        // Paths known so far, in any case of letters; during setup there are none, and a table of paths that others can read isn't there yet.
        var isLive = entries.Known.TryFindPath(wanted, out var entry);
        return (isLive && entry!.ContentItemId != contentItemId)
            || await session.QueryIndex<AutoroutePartIndex>(row => row.Path == wanted && row.ContentItemId != contentItemId).FirstOrDefaultAsync() is not null;
    }
}
