using OrchardCore.Data.Migration.Records;
using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Grove.Storage;

/// <summary>
/// The names under which document types are stored: <c>{full type name}, {assembly}</c>, unless a room has given a type the name
/// that Orchard Core stores it under (<c>services.Configure&lt;DocumentTypes&gt;</c>).
/// </summary>
public sealed class DocumentTypes
{
    /// <summary>The name of the document that lists the enabled features.</summary>
    internal const string ShellDescriptor = "OrchardCore.Environment.Shell.Descriptor.Models.ShellDescriptor, OrchardCore.Abstractions";

    private readonly Dictionary<Type, string> _names = [];
    private readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);

    /// <summary>Starts with the store's own documents.</summary>
    public DocumentTypes()
    {
        Add<ShellDescriptor>(ShellDescriptor);
        Add<DataMigrationRecord>("OrchardCore.Data.Migration.Records.DataMigrationRecord, OrchardCore.Data");
    }

    /// <summary>Stores a type under a name of its own. Documents stored under a name that was given before are still found by it.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="name">The name.</param>
    public void Add<T>(string name)
    {
        _names[typeof(T)] = name;
        _types[name] = typeof(T);
    }

    /// <summary>The name that a type is stored under.</summary>
    public string Name(Type type) => _names.GetValueOrDefault(type) ?? $"{type.FullName}, {type.Assembly.GetName().Name}";

    /// <summary>The type stored under a name; <see langword="null"/> where this application has none.</summary>
    public Type? Find(string name) => _types.GetValueOrDefault(name) ?? Type.GetType(name, throwOnError: false);
}
