using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.WebUtilities;

namespace Grove.Rendering.Resources;

/// <summary>Adds a file's content hash to its address, so that readers keep it for a year and still see a change at once.</summary>
internal sealed class AssetVersions(AssetFiles files) : IFileVersionProvider
{
    public string AddFileVersionToPath(PathString requestPathBase, string path)
    {
        var address = SiteAddress.FromRoot(path, requestPathBase);
        return FindLocal(address, requestPathBase) is { } asset ? QueryHelpers.AddQueryString(address, "v", asset.Version) : address;
    }

    /// <summary>The file at an address of this site, or null.</summary>
    public Asset? FindLocal(string address, PathString requestPathBase)
    {
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        return files.Find(new PathString(path).StartsWithSegments(requestPathBase, out var rest) ? rest.Value ?? "" : path);
    }
}
