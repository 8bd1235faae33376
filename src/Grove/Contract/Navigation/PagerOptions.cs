namespace OrchardCore.Navigation;

/// <summary>How long the pages of numbered lists are.</summary>
public class PagerOptions
{
    /// <summary>The usual number of entries.</summary>
    public int PageSize { get; set; } = 10;

    /// <summary>The most entries that an address may ask for; 0 is no bound.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The most entries that are counted; 0 is no bound.</summary>
    public int MaxPagedCount { get; set; }

    /// <summary>The usual number of entries, within the bound.</summary>
    public int GetPageSize() => MaxPageSize > 0 && PageSize > MaxPageSize ? MaxPageSize : PageSize;
}
