namespace Grove.Rendering.Caching;

/// <summary>Which pages are kept, and how many.</summary>
public sealed class PageCacheOptions
{
    /// <summary>The query keys that make another page, such as a list's cursor. A request with any other key is answered anew.</summary>
    public ISet<string> QueryKeys { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "after", "before", "page", "pagenum" };

    /// <summary>Paths below which nothing is kept.</summary>
    public IList<string> ExcludedPaths { get; } = ["/admin", "/api", "/login", "/users", "/health", "/setup"];

    /// <summary>How long a page is kept at most. What changes it evicts it at once; this is for what depends on the date alone.</summary>
    public TimeSpan Duration { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How many bytes all pages together may take.</summary>
    public long MaxBytes { get; set; } = 32 * 1024 * 1024;

    /// <summary>How many characters a query value may have for its page to be kept.</summary>
    public int MaxQueryValue { get; set; } = 64;
}
