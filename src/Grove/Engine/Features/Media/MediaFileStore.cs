using Grove.Kernel;
using Microsoft.AspNetCore.Http;
using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace Grove.Features.Media;

/// <summary>The media library as a folder of the site, <c>App_Data/Sites/Default/Media</c>.</summary>
internal sealed class MediaFileStore(SitePaths paths, IHttpContextAccessor http) : IMediaFileStore
{
    /// <summary>The path below which the library is served.</summary>
    public const string RequestPath = "/media";

    /// <inheritdoc/>
    public string MapPathToPublicUrl(string path)
        => $"{http.HttpContext?.Request.PathBase.Value}{RequestPath}/{string.Join('/', path.Trim('/').Split('/').Select(Uri.EscapeDataString))}";

    /// <inheritdoc/>
    public Task<IFileStoreEntry?> GetFileInfoAsync(string path)
        => Task.FromResult<IFileStoreEntry?>(TryLocate(path, out var inside, out var full) && File.Exists(full)
            ? new Entry(inside, new FileInfo(full))
            : null);

    /// <inheritdoc/>
    public Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path)
        => Task.FromResult<IFileStoreEntry?>(TryLocate(path, out var inside, out var full) && (inside.Length == 0 || Directory.Exists(full))
            ? new Entry(inside, new DirectoryInfo(full))
            : null);

    /// <inheritdoc/>
    public async IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false)
    {
        await Task.CompletedTask; // a folder is read at once; other stores are not
        if (!TryLocate(path, out _, out var full) || !Directory.Exists(full))
        {
            yield break;
        }

        var found = new DirectoryInfo(full)
            .EnumerateFileSystemInfos("*", includeSubDirectories ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .OrderBy(info => info is FileInfo).ThenBy(info => info.FullName, StringComparer.OrdinalIgnoreCase);
        foreach (var info in found)
        {
            if (MediaPath.Normalize(Path.GetRelativePath(paths.Media, info.FullName)) is { } inside)
            {
                yield return new Entry(inside, info);
            }
        }
    }

    /// <inheritdoc/>
    public Task<bool> TryCreateDirectoryAsync(string path)
    {
        var full = Locate(path);
        if (File.Exists(full))
        {
            throw new FileStoreException($"There is a file at '{path}'.");
        }

        var created = !Directory.Exists(full);
        Directory.CreateDirectory(full);
        return Task.FromResult(created);
    }

    /// <inheritdoc/>
    public Task<bool> TryDeleteFileAsync(string path)
    {
        var full = Locate(path);
        var existed = File.Exists(full);
        File.Delete(full);
        return Task.FromResult(existed);
    }

    /// <inheritdoc/>
    public Task<bool> TryDeleteDirectoryAsync(string path)
    {
        var full = Locate(path);
        if (MediaPath.Normalize(path) is "")
        {
            throw new FileStoreException("The library itself cannot be deleted.");
        }

        var existed = Directory.Exists(full);
        if (existed)
        {
            Directory.Delete(full, recursive: true);
        }

        return Task.FromResult(existed);
    }

    /// <inheritdoc/>
    public Task MoveFileAsync(string oldPath, string newPath)
    {
        var (source, target) = Pair(oldPath, newPath);
        File.Move(source, target);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task CopyFileAsync(string srcPath, string dstPath)
    {
        var (source, target) = Pair(srcPath, dstPath);
        File.Copy(source, target);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<Stream> GetFileStreamAsync(string path)
    {
        var full = Locate(path);
        return File.Exists(full)
            ? Task.FromResult<Stream>(File.OpenRead(full))
            : throw new FileStoreException($"There is no file at '{path}'.");
    }

    /// <inheritdoc/>
    public Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry) => GetFileStreamAsync(fileStoreEntry.Path);

    /// <inheritdoc/>
    public async Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false)
    {
        var full = Locate(path);
        if (Directory.Exists(full) || (!overwrite && File.Exists(full)))
        {
            throw new FileStoreException($"The path '{path}' is taken.");
        }

        // Written beside its place first, so that nobody ever reads half a file.
        Directory.CreateDirectory(Path.GetDirectoryName(full)!); // a located file is below the library's folder
        var partial = Path.Combine(paths.Media, $".{Guid.NewGuid():n}.partial");
        try
        {
            await using (var output = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
            {
                await inputStream.CopyToAsync(output);
            }

            File.Move(partial, full, overwrite);
        }
        finally
        {
            File.Delete(partial);
        }

        return MediaPath.Normalize(path)!; // it was located
    }

    /// <summary>The file's place on disk.</summary>
    /// <exception cref="FileStoreException">The path does not stay inside the library.</exception>
    internal string Locate(string? path)
        => TryLocate(path, out _, out var full) ? full : throw new FileStoreException($"'{path}' is no path of the media library.");

    private bool TryLocate(string? path, out string inside, out string full)
    {
        inside = MediaPath.Normalize(path) ?? "";
        full = Path.GetFullPath(Path.Combine(paths.Media, inside));
        return MediaPath.Normalize(path) is not null;
    }

    private (string Source, string Target) Pair(string from, string to)
    {
        var (source, target) = (Locate(from), Locate(to));
        if (!File.Exists(source))
        {
            throw new FileStoreException($"There is no file at '{from}'.");
        }

        if (File.Exists(target) || Directory.Exists(target))
        {
            throw new FileStoreException($"The path '{to}' is taken.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a located file is below the library's folder
        return (source, target);
    }

    private sealed class Entry(string path, FileSystemInfo info) : IFileStoreEntry
    {
        public string Path => path;

        public string Name => MediaPath.NameOf(path);

        public string DirectoryPath => MediaPath.FolderOf(path);

        public long Length => info is FileInfo file ? file.Length : 0;

        public DateTime LastModifiedUtc => info.LastWriteTimeUtc;

        public bool IsDirectory => info is DirectoryInfo;
    }
}
