using System.Text;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Grove.Tests.Recipes;

/// <summary>Files in memory, by path.</summary>
internal sealed class InMemoryFiles : IFileProvider
{
    private readonly Dictionary<string, IFileInfo> _files = new(StringComparer.Ordinal);

    public InMemoryFiles Add(string path, string text)
    {
        _files[path] = new TextFile(path.Split('/')[^1], Encoding.UTF8.GetBytes(text));
        return this;
    }

    public IFileInfo GetFileInfo(string subpath) => _files.GetValueOrDefault(subpath) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed record TextFile(string Name, byte[] Bytes) : IFileInfo
    {
        public bool Exists => true;
        public long Length => Bytes.Length;
        public string? PhysicalPath => null;
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;
        public bool IsDirectory => false;
        public Stream CreateReadStream() => new MemoryStream(Bytes);
    }
}
