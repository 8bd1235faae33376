namespace Grove.Admin.Paging;

/// <summary>The numbered pages of a list, for the partial view <c>/Admin/Paging/Pager.cshtml</c>.</summary>
/// <param name="Page">The page that is shown, from 1.</param>
/// <param name="PageSize">How many entries a page has.</param>
/// <param name="Total">How many entries there are.</param>
/// <param name="Address">The address of a page.</param>
public sealed record ListPager(int Page, int PageSize, int Total, Func<int, string?> Address)
{
    private const int Around = 2;

    /// <summary>How many pages there are; at least one.</summary>
    public int Pages => Math.Max(1, (int)(((long)Total + PageSize - 1) / PageSize));

    /// <summary>The number of the first entry on the page, from 1; 0 where there is none.</summary>
    public int First => Total == 0 ? 0 : ((Page - 1) * PageSize) + 1;

    /// <summary>The number of the last entry on the page.</summary>
    public int Last => (int)Math.Min(Total, (long)Page * PageSize);

    /// <summary>The page numbers to show: the first, the last, those around this one; <see langword="null"/> stands for a gap.</summary>
    public IEnumerable<int?> Numbers()
    {
        var before = 0;
        for (var page = 1; page <= Pages; page++)
        {
            if (page != 1 && page != Pages && Math.Abs(page - Page) > Around)
            {
                page = page < Page ? Page - Around - 1 : Pages - 1;
                continue;
            }

            if (before != 0 && page - before > 1)
            {
                yield return null;
            }

            yield return before = page;
        }
    }
}
