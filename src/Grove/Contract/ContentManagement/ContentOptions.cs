namespace OrchardCore.ContentManagement;

/// <summary>The part and field classes of the enabled features, with their handlers.</summary>
public class ContentOptions
{
    private readonly Dictionary<string, ContentPartOption> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentFieldOption> _fields = new(StringComparer.Ordinal);

    /// <summary>The part classes.</summary>
    public IReadOnlyList<ContentPartOption> ContentPartOptions => [.. _parts.Values];

    /// <summary>The field classes.</summary>
    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => [.. _fields.Values];

    /// <summary>The part classes by name.</summary>
    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _parts;

    /// <summary>The field classes by name.</summary>
    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fields;

    internal ContentPartOption Part(Type type) =>
        _parts.TryGetValue(type.Name, out var known) ? known : _parts[type.Name] = new ContentPartOption(type);

    internal ContentFieldOption Field(Type type) =>
        _fields.TryGetValue(type.Name, out var known) ? known : _fields[type.Name] = new ContentFieldOption(type);
}
