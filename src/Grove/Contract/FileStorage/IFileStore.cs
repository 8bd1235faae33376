namespace OrchardCore.FileStorage;

/// <summary>Files and folders under paths that are relative, use <c>/</c> and carry no leading one.</summary>
public interface IFileStore
{
    /// <summary>The file at the path, or null when there is none.</summary>
    Task<IFileStoreEntry?> GetFileInfoAsync(string path);

    /// <summary>The folder at the path, or null when there is none.</summary>
    Task<IFileStoreEntry?> GetDirectoryInfoAsync(string path);

    /// <summary>What a folder holds (the root's when no path is given).</summary>
    IAsyncEnumerable<IFileStoreEntry> GetDirectoryContentAsync(string? path = null, bool includeSubDirectories = false);

    /// <summary>Makes a folder with those above it; false when it was there.</summary>
    Task<bool> TryCreateDirectoryAsync(string path);

    /// <summary>Deletes a file; false when there was none.</summary>
    Task<bool> TryDeleteFileAsync(string path);

    /// <summary>Deletes a folder with all that it holds; false when there was none.</summary>
    Task<bool> TryDeleteDirectoryAsync(string path);

    /// <summary>Moves or renames a file.</summary>
    /// <exception cref="FileStoreException">There is no such file, or the new path is taken.</exception>
    Task MoveFileAsync(string oldPath, string newPath);

    /// <summary>Copies a file.</summary>
    /// <exception cref="FileStoreException">There is no such file, or the destination is taken.</exception>
    Task CopyFileAsync(string srcPath, string dstPath);

    /// <summary>Opens a file to read.</summary>
    /// <exception cref="FileStoreException">There is no such file.</exception>
    Task<Stream> GetFileStreamAsync(string path);

    /// <summary>Opens a file to read.</summary>
    /// <exception cref="FileStoreException">There is no such file.</exception>
    Task<Stream> GetFileStreamAsync(IFileStoreEntry fileStoreEntry);

    /// <summary>Writes a file from a stream and returns its path.</summary>
    /// <exception cref="FileStoreException">The path is taken and may not be overwritten, or is not inside the store.</exception>
    Task<string> CreateFileFromStreamAsync(string path, Stream inputStream, bool overwrite = false);
}

/// <summary>A file or folder of a store.</summary>
public interface IFileStoreEntry
{
    /// <summary>The path inside the store.</summary>
    string Path { get; }

    /// <summary>The last part of <see cref="Path"/>.</summary>
    string Name { get; }

    /// <summary>The path of the folder that holds it; empty at the root.</summary>
    string DirectoryPath { get; }

    /// <summary>The file's length in bytes; 0 for a folder.</summary>
    long Length { get; }

    /// <summary>When it was last written (UTC).</summary>
    DateTime LastModifiedUtc { get; }

    /// <summary>Whether it is a folder.</summary>
    bool IsDirectory { get; }
}

/// <summary>A file store cannot do what it was asked.</summary>
#pragma warning disable CA1032 // The constructors are those of Orchard Core.
public class FileStoreException : Exception
#pragma warning restore CA1032
{
    /// <summary>Says why.</summary>
    public FileStoreException(string message) : base(message) { }

    /// <summary>Says why, and what caused it.</summary>
    public FileStoreException(string message, Exception innerException) : base(message, innerException) { }
}
