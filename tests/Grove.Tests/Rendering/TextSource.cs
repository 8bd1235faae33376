using System.Text;
using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using Grove.Rendering.Templates;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Grove.Tests.Rendering;

/// <summary>A module or theme whose files are texts.</summary>
internal sealed class TextSource(string id)
{
    private readonly Dictionary<string, string> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, CancellationTokenSource> _changes = new(StringComparer.OrdinalIgnoreCase);

    public string Id => id;

    public TextSource With(string path, string text)
    {
        _files[path] = text;
        if (_changes.Remove(path, out var change))
        {
            change.Cancel();
        }
        return this;
    }

    public ViewSource AsViewSource() => new(
        id,
        [.. _files.Keys.Where(path => path.EndsWith(".liquid", StringComparison.Ordinal))],
        path => _files.TryGetValue(path, out var text) ? new TextFile(path, text) : null,
        Watch,
        new Dictionary<string, Type>());

    private CancellationChangeToken Watch(string path)
    {
        if (!_changes.TryGetValue(path, out var change))
        {
            _changes[path] = change = new CancellationTokenSource();
        }
        return new CancellationChangeToken(change.Token);
    }

    private sealed class TextFile(string path, string text) : IFileInfo
    {
        public bool Exists => true;

        public long Length => Encoding.UTF8.GetByteCount(text);

        public string? PhysicalPath => null;

        public string Name => Path.GetFileName(path);

        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public bool IsDirectory => false;

        public Stream CreateReadStream() => new MemoryStream(Encoding.UTF8.GetBytes(text));
    }
}

/// <summary>Sources from texts, strongest first, in front of the engine's own.</summary>
internal sealed class TextSources(IEnumerable<TextSource> sources) : ViewSources(Engine)
{
    /// <summary>The engine's module and nothing else.</summary>
    public static readonly EnabledFeatures Engine = new([ModuleCatalogue.Of(typeof(ViewSources).Assembly).Modules[0].Features[0]]);

    private readonly List<TextSource> _sources = [.. sources];

    public override IReadOnlyList<ViewSource> For(string? themeId) => [.. _sources.Select(source => source.AsViewSource()), .. base.For(null)];
}
