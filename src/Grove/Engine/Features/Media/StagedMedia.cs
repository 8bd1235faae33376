using Grove.Kernel;
using Microsoft.Extensions.Logging;

namespace Grove.Features.Media;

/// <summary>Files that a unit of work brings: they wait in a folder of their own and move into the library once it has committed.</summary>
internal sealed partial class StagedMedia(SitePaths paths, MediaFileStore store, ILogger<StagedMedia> logger) : IDisposable
{
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
            _folder = Path.Combine(paths.Site, "MediaStaging", Guid.NewGuid().ToString("n"));
            Directory.CreateDirectory(_folder);
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
        if (_folder is null || !Directory.Exists(_folder))
        {
            return;
        }

        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException left)
        {
            LogLeft(_folder, left);
        }
    }

    [LoggerMessage(6101, LogLevel.Warning, "The folder {Folder} could not be removed.")]
    private partial void LogLeft(string folder, Exception left);
}
