using Grove.Admin.Paging;

namespace Grove.Tests.Admin;

public sealed class ListPagerTests
{
    [Theory]
    [InlineData(1, 0, "1")]
    [InlineData(1, 10, "1")]
    [InlineData(1, 11, "1 2")]
    [InlineData(1, 100, "1 2 3 … 10")]
    [InlineData(5, 100, "1 … 3 4 5 6 7 … 10")]
    [InlineData(4, 100, "1 2 3 4 5 6 … 10")]
    [InlineData(10, 100, "1 … 8 9 10")]
    public void The_first_the_last_and_the_pages_around_are_numbered(int page, int total, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Of(page, total).Numbers().Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));

    [Theory]
    [InlineData(1, 0, 0, 0)]
    [InlineData(1, 7, 1, 7)]
    [InlineData(2, 17, 11, 17)]
    public void A_page_tells_which_entries_it_shows(int page, int total, int first, int last) =>
        Assert.Equal((first, last), (Of(page, total).First, Of(page, total).Last));

    private static ListPager Of(int page, int total) => new(page, 10, total, number => "?pagenum=" + number);
}
