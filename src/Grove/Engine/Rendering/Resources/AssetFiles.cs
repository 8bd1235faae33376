using System.Collections.Concurrent;
using Grove.Kernel.Shells;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Grove.Rendering.Resources;

/// <summary>
/// The static files of the enabled modules and themes: <c>wwwroot/{path}</c> of a module is at <c>/{ModuleId}/{path}</c>. In the engine a
/// feature's folder stands for its id (<c>Features/Media/wwwroot</c> at <c>/OrchardCore.Media</c>); its own <c>wwwroot</c> is at <c>/Grove</c>, and the
/// dashboard's part of it (<c>wwwroot/admin</c>) at <c>/TheAdmin</c>.
/// </summary>
public sealed class AssetFiles
{
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly Dictionary<string, Func<string, IFileInfo?>> _owners = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, (DateTimeOffset Modified, Asset Asset)> _read = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="features">The enabled features.</param>
    public AssetFiles(EnabledFeatures features)
    {
        foreach (var module in features.Modules)
        {
            var files = module.Files;
            if (module.Assembly != typeof(AssetFiles).Assembly)
            {
                _owners[module.Id] = path => files.Find("wwwroot/" + path);
                continue;
            }
            _owners["Grove"] = path => files.Find("wwwroot/" + path);
            _owners["TheAdmin"] = path => files.Find("Admin/Theme/wwwroot/" + path) ?? files.Find("wwwroot/admin/" + path);
            foreach (var folder in files.List("Features").Where(path => path.Contains("/wwwroot/", StringComparison.OrdinalIgnoreCase)).Select(path => path.Split('/')[1]).Distinct())
            {
                _owners["OrchardCore." + folder] = path => files.Find($"Features/{folder}/wwwroot/{path}");
            }
        }
    }

    /// <summary>The file at an address without query, such as <c>/Recovery.Theme/css/site.css</c>, or null.</summary>
    internal Asset? Find(string address)
    {
        var path = address.TrimStart('/');
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || !IsPlain(path) || !_owners.TryGetValue(path[..slash], out var find) || !Types.TryGetContentType(path, out var contentType))
        {
            return null;
        }
        if (find(path[(slash + 1)..]) is not { } file)
        {
            return null;
        }
        if (_read.TryGetValue(path, out var known) && known.Modified == file.LastModified)
        {
            return known.Asset;
        }
        var asset = Asset.Read(file, Named(contentType));
        _read[path] = (file.LastModified, asset);
        return asset;
    }

    private static bool IsPlain(string path) => !path.Contains("..", StringComparison.Ordinal) && !path.Contains('\\') && !path.Contains('\0') && !path.Contains("//", StringComparison.Ordinal);

    private static string Named(string contentType) => contentType.StartsWith("text/", StringComparison.Ordinal) || contentType.EndsWith("json", StringComparison.Ordinal)
        ? contentType + "; charset=utf-8"
        : contentType;
}
