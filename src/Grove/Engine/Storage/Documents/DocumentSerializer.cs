using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Microsoft.Extensions.Options;
using YesSql;

namespace Grove.Storage.Documents;

/// <summary>Turns documents into rows and back.</summary>
internal sealed class DocumentSerializer(IOptions<DocumentJson> json, IOptions<DocumentTypes> types)
{
    private readonly JsonSerializerOptions _options = json.Value.Options;
    private readonly ConcurrentDictionary<Type, PropertyInfo?> _ids = new();
    private readonly ConcurrentDictionary<Type, string> _names = new();

    /// <summary>The name that a type is stored under.</summary>
    public string Name(Type type) => _names.GetOrAdd(type, static (type, types) => types.Name(type), types.Value);

    public string Write(object document) => JsonSerializer.Serialize(document, document.GetType(), _options);

    /// <summary>Reads a row as its stored type where that is known and fits, else as the type that is asked for.</summary>
    /// <exception cref="InvalidOperationException">The row is of no type that this application knows, or its content is not that type's JSON.</exception>
    public object Read(Document row, Type asked)
    {
        var stored = row.Type == Name(asked) ? asked : types.Value.Find(row.Type);
        var type = stored is not null && asked.IsAssignableFrom(stored) ? stored
            : asked != typeof(object) ? asked
            : throw new InvalidOperationException($"Document {row.Id} is of type '{row.Type}', which this application does not have.");
        try
        {
            var document = JsonSerializer.Deserialize(row.Content, type, _options) ?? throw new JsonException("The document is null.");
            SetId(document, row.Id);
            return document;
        }
        catch (JsonException error)
        {
            throw new InvalidOperationException($"Document {row.Id} cannot be read as '{type.FullName}': {error.Message}", error);
        }
    }

    /// <summary>The number that a document says it has; 0 where it has none or knows none.</summary>
    public long GetId(object document) => IdOf(document.GetType())?.GetValue(document) is long id ? id : 0;

    /// <summary>Tells a document its number, if it wants to know.</summary>
    public void SetId(object document, long id) => IdOf(document.GetType())?.SetValue(document, id);

    private PropertyInfo? IdOf(Type type) => _ids.GetOrAdd(type, static type =>
        type.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance) is { CanRead: true, CanWrite: true } id && id.PropertyType == typeof(long) ? id : null);
}
