using Grove.Kernel;
using Microsoft.Extensions.Logging;

namespace Grove.Features.Media;

/// <summary>Files that a unit of work brings: they wait in a folder of their own and move into the library once it has committed.</summary>
internal sealed partial class StagedMedia(SitePaths paths, MediaFileStore store, TimeProvider time, ILogger<StagedMedia> logger) : IDisposable
{
    // Whatever waits longer was left by a process that was stopped.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly List<(string Staged, string Target)> _files = [];
    private string? _folder;

    /// <summary>Whether nothing waits yet.</summary>
    public bool IsEmpty => _files.Count == 0;

    /// <summary>Takes a file for a path of the library.</summary>
    /// <exception cref="OrchardCore.FileStorage.FileStoreException">The path does not stay inside the library.</exception>
    public async Task AddAsync(string path, Stream content)
    {
        var target = store.Locate(path);
        if (_folder is null)
        {
            var staging = Directory.CreateDirectory(Path.Combine(paths.Site, "MediaStaging"));
            foreach (var left in staging.EnumerateDirectories().Where(left => left.LastWriteTimeUtc < (time.GetUtcNow() - Longest).UtcDateTime))
            {
                Remove(left.FullName);
            }

            _folder = staging.CreateSubdirectory(Guid.NewGuid().ToString("n")).FullName;
        }

        var staged = Path.Combine(_folder, $"{_files.Count}");
        await using var output = new FileStream(staged, FileMode.CreateNew, FileAccess.Write);
        await content.CopyToAsync(output);
        _files.Add((staged, target));
    }

    /// <summary>Moves all files into the library, over those of the same path.</summary>
    public void MoveIn()
    {
        foreach (var (staged, target) in _files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a located file is below the library's folder
            File.Move(staged, target, overwrite: true);
        }

        _files.Clear();
    }

    /// <summary>Removes what did not move in.</summary>
    public void Dispose()
    {
        if (_folder is not null && Directory.Exists(_folder))
        {
            Remove(_folder);
        }
    }

    private void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException left)
        {
            LogLeft(folder, left);
        }
    }

    [LoggerMessage(6101, LogLevel.Warning, "The folder {Folder} could not be removed.")]
    private partial void LogLeft(string folder, Exception left);
}
