namespace Grove.Storage;

/// <summary>The store keeps all documents in one collection, the one without a name.</summary>
internal static class Collections
{
    /// <exception cref="NotSupportedException">Another collection is asked for.</exception>
    public static void RequireDefault(string? collection)
    {
        if (collection is { Length: > 0 })
        {
            throw new NotSupportedException($"There is no document collection '{collection}': this engine keeps all documents in one.");
        }
    }
}
