using Grove.Admin.Frame;
using OrchardCore.Navigation;

namespace Grove.Tests.Admin;

public sealed class CurrentEntryTests
{
    private static readonly MenuItem[] Menu =
    [
        new()
        {
            Items = [new() { Href = "/Admin/Contents/ContentItems" }, new() { Href = "/Admin/Contents/ContentItems/Page?status=Draft" }],
        },
        new() { Href = "/Admin/Features" },
    ];

    [Theory]
    [InlineData("/Admin/Contents/ContentItems", "/Admin/Contents/ContentItems")]
    [InlineData("/Admin/Contents/ContentItems/4x/Edit", "/Admin/Contents/ContentItems")]
    [InlineData("/admin/contents/contentitems/page", "/Admin/Contents/ContentItems/Page?status=Draft")]
    [InlineData("/Admin/Contents/ContentItems/PageTwo", "/Admin/Contents/ContentItems")]
    [InlineData("/Admin/FeaturesOfMine", null)]
    [InlineData("/Admin", null)]
    public void The_entry_of_a_page_is_the_nearest_at_or_above_its_address(string path, string? href) =>
        Assert.Equal(href, CurrentEntry.Find(Menu, path));

    [Fact]
    public void A_group_holds_the_entries_below_it()
    {
        Assert.True(CurrentEntry.Holds(Menu[0], "/Admin/Contents/ContentItems"));
        Assert.False(CurrentEntry.Holds(Menu[1], "/Admin/Contents/ContentItems"));
        Assert.False(CurrentEntry.Holds(Menu[0], null));
    }
}
