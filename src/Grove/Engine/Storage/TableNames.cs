namespace Grove.Storage;

/// <summary>The names of a site's tables, those of Orchard Core with the site's prefix before them.</summary>
internal sealed class TableNames(string? prefix)
{
    private readonly string _prefix = prefix is { Length: > 0 } ? prefix + "_" : "";

    /// <summary>The documents.</summary>
    public string Document => With("Document");

    /// <summary>Names the document of each type that has only one; its key keeps a second from being made.</summary>
    public string SingleDocument => With("SingleDocument");

    /// <summary>The table of an index.</summary>
    public string Index(Type type) => With(type.Name);

    /// <summary>Puts the prefix before the name of a table or a database index.</summary>
    public string With(string name) => _prefix + name;

    /// <summary>Quotes a name as the SQL standard has it, which both databases follow.</summary>
    public static string Quote(string name) => '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
}
