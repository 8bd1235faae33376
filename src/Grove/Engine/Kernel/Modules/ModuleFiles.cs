using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Grove.Kernel.Modules;

/// <summary>The files that a module carries inside its assembly, by their path in the project.</summary>
/// <remarks>
/// The build embeds them under that path. A Debug build also notes where the project lies; while that folder is there,
/// the files are read live from it, so that a template's author sees a change at once.
/// </remarks>
public sealed class ModuleFiles
{
    private readonly Assembly _assembly;
    private readonly Dictionary<string, string> _resources; // path with forward slashes → resource name
    private readonly string? _source;
    private readonly PhysicalFileProvider? _live;

    private ModuleFiles(Assembly assembly, string? source)
    {
        _assembly = assembly;
        _source = source;
        _live = source is null ? null : new PhysicalFileProvider(source) { UsePollingFileWatcher = false };
        _resources = assembly.GetManifestResourceNames()
            .ToDictionary(name => name.Replace('\\', '/'), name => name, StringComparer.OrdinalIgnoreCase);
    }

    internal static ModuleFiles Of(Assembly assembly)
    {
        var source = assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "ModuleSource")?.Value;
        return new ModuleFiles(assembly, Directory.Exists(source) ? source : null);
    }

    /// <summary>Paths of all files below a folder, such as <c>Views</c>, in ordinal order.</summary>
    public IEnumerable<string> List(string folder)
    {
        var prefix = folder.TrimEnd('/') + "/";
        var paths = _resources.Keys.Where(path => path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
        if (_source is not null && Directory.Exists(Path.Combine(_source, folder)))
        {
            paths = paths.Union(Directory.EnumerateFiles(Path.Combine(_source, folder), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(_source, file).Replace('\\', '/')), StringComparer.OrdinalIgnoreCase);
        }

        return paths.Order(StringComparer.Ordinal);
    }

    /// <summary>A file by its path in the project, compared without case; <see langword="null"/> where the module has none.</summary>
    public IFileInfo? Find(string path)
    {
        if (_live?.GetFileInfo(path) is { Exists: true, IsDirectory: false } file)
        {
            return file;
        }

        return _resources.TryGetValue(path, out var resource) ? new EmbeddedFile(_assembly, resource, Path.GetFileName(path)) : null;
    }

    /// <summary>Tells when the file changes; never where the module is read from its assembly alone.</summary>
    public IChangeToken Watch(string path) => _live?.Watch(path) ?? NullChangeToken.Singleton;

    private sealed class EmbeddedFile(Assembly assembly, string resource, string name) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public string Name => name;

        public string? PhysicalPath => null;

        public long Length
        {
            get
            {
                using var stream = CreateReadStream();
                return stream.Length;
            }
        }

        public DateTimeOffset LastModified { get; } =
            assembly.Location is { Length: > 0 } file ? File.GetLastWriteTimeUtc(file) : DateTimeOffset.UnixEpoch;

        public Stream CreateReadStream() =>
            assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException($"The assembly lost its resource {resource}.");
    }
}
