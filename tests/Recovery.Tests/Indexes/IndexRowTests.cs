using System.Text.Json;
using OrchardCore.ContentManagement;
using Recovery.Resources.BlogPosts;
using Recovery.Resources.LiteratureLinks;
using Recovery.Resources.Reviews;
using Recovery.Resources.StaffProfiles;

namespace Recovery.Tests.Indexes;

public class IndexRowTests
{
    [Fact]
    public void A_post_is_found_by_author_and_the_day_that_readers_see()
    {
        var row = BlogPostIndexProvider.Row(Item("""
            { "ContentItemId": "post", "ContentType": "BlogPost", "Published": true, "Latest": true, "PublishedUtc": "2025-06-01T08:00:00Z",
              "BlogPostPart": { "Author": { "ContentItemIds": ["author"] }, "Date": { "Value": "2021-05-24T00:00:00Z" } } }
            """));

        Assert.Equal("post", row.ContentItemId);
        Assert.Equal("author", row.AuthorContentItemId);
        Assert.Equal(new DateTime(2021, 5, 24), row.Date);
        Assert.True(row.Published);
        Assert.True(row.Latest);
    }

    [Fact]
    public void A_post_without_a_date_stands_at_the_day_of_publishing()
    {
        var row = BlogPostIndexProvider.Row(Item("""
            { "ContentItemId": "post", "ContentType": "BlogPost", "Latest": true, "PublishedUtc": "2025-06-01T08:00:00Z", "BlogPostPart": {} }
            """));

        Assert.Equal(new DateTime(2025, 6, 1), row.Date);
        Assert.Null(row.AuthorContentItemId);
        Assert.False(row.Published);
    }

    [Fact]
    public void A_profile_without_a_place_comes_last()
    {
        Assert.Equal(int.MaxValue, Profile("{}").Order);
        Assert.Equal(2, Profile("""{ "Order": { "Value": 2 }, "Active": { "Value": true } }""").Order);
        Assert.Equal(int.MaxValue, Profile("""{ "Order": { "Value": 99999999999 } }""").Order);
    }

    [Fact]
    public void Only_a_profile_that_says_so_is_active()
    {
        Assert.True(Profile("""{ "Active": { "Value": true } }""").Active);
        Assert.False(Profile("{}").Active);
    }

    [Fact]
    public void Literature_is_found_by_fellowship_language_and_kind()
    {
        var row = LiteratureLinkIndexProvider.Row(Item($$"""
            { "ContentItemId": "link", "ContentType": "LiteratureLink", "DisplayText": "{{new string('x', 300)}}", "Published": true,
              "LiteratureLinkPart": { "Fellowship": { "TermContentItemIds": ["aa"] }, "Language": { "Text": "English" },
                "Kind": { "Text": "{{new string('k', 100)}}" }, "ReviewBy": { "Value": "2027-05-01T00:00:00Z" } } }
            """));

        Assert.Equal("aa", row.FellowshipTermContentItemId);
        Assert.Equal("English", row.Language);
        Assert.Equal(LiteratureLinkIndex.MaxTextSize, row.Kind!.Length);
        Assert.Equal(255, row.DisplayText!.Length);
        Assert.Equal(new DateTime(2027, 5, 1), row.ReviewBy);
    }

    [Fact]
    public void Posts_and_literature_come_up_for_review_and_nothing_else_does()
    {
        Assert.Equal(new DateTime(2027, 5, 1), ReviewIndexProvider.ReviewBy(Item("""{ "BlogPostPart": { "ReviewBy": { "Value": "2027-05-01T00:00:00Z" } } }""")));
        Assert.Equal(new DateTime(2027, 5, 1), ReviewIndexProvider.ReviewBy(Item("""{ "LiteratureLinkPart": { "ReviewBy": { "Value": "2027-05-01T00:00:00Z" } } }""")));
        Assert.Null(ReviewIndexProvider.ReviewBy(Item("""{ "BlogPostPart": {} }""")));
        Assert.Null(ReviewIndexProvider.ReviewBy(Item("{}")));
    }

    private static StaffProfileIndex Profile(string part) =>
        StaffProfileIndexProvider.Row(Item($$"""{ "ContentItemId": "person", "StaffProfilePart": {{part}} }"""));

    private static ContentItem Item(string json) => JsonSerializer.Deserialize<ContentItem>(json)!;
}
