namespace YesSql;

/// <summary>Shorter forms of <see cref="ISession"/>'s members.</summary>
public static class SessionExtensions
{
    /// <summary>Loads one document by its number, or <see langword="null"/> where there is none.</summary>
    /// <typeparam name="T">The type of the document.</typeparam>
    /// <param name="session">The session.</param>
    /// <param name="id">The number.</param>
    /// <param name="collection">The collection that holds the document.</param>
    public static async Task<T?> GetAsync<T>(this ISession session, long id, string? collection = null) where T : class
    {
        ArgumentNullException.ThrowIfNull(session);
        return (await session.GetAsync<T>([id], collection)).FirstOrDefault();
    }
}
