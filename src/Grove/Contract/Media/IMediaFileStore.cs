using OrchardCore.FileStorage;

namespace OrchardCore.Media;

/// <summary>The files that editors upload, served under <c>/media</c>.</summary>
public interface IMediaFileStore : IFileStore
{
    /// <summary>The public address of the file at the path, percent-encoded, for instance <c>/media/staff/aj.jpg</c>.</summary>
    string MapPathToPublicUrl(string path);
}
