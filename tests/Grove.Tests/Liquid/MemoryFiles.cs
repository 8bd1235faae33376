using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Grove.Tests.Liquid;

/// <summary>Liquid files that exist in memory only; a name's <c>.liquid</c> is left out of the keys.</summary>
internal sealed class MemoryFiles(IReadOnlyDictionary<string, string> files) : IFileProvider
{
    public MemoryFiles(JsonNode? files)
        : this((files as JsonObject ?? []).ToDictionary(file => file.Key, file => file.Value!.GetValue<string>()))
    {
    }

    public IFileInfo GetFileInfo(string subpath)
    {
        var name = subpath.Replace(".liquid", "", StringComparison.Ordinal);
        return files.TryGetValue(name, out var text) ? new MemoryFile(subpath, Encoding.UTF8.GetBytes(text)) : new NotFoundFileInfo(subpath);
    }

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class MemoryFile(string name, byte[] content) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length => content.Length;

        public string Name => name;

        public string? PhysicalPath => null;

        public Stream CreateReadStream() => new MemoryStream(content);
    }
}
