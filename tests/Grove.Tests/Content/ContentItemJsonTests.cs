using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Tests.Content;

public class ContentItemJsonTests
{
    private const string Post = """
        {
          "ContentItemId": "4hqj0qng9hcqg00ww8052j9pn1", "ContentItemVersionId": "4v3j0qng9hcqg00ww8052j9pn2", "ContentType": "BlogPost",
          "DisplayText": "Größe", "Latest": true, "Published": true,
          "ModifiedUtc": "2026-01-02T03:04:05.678Z", "PublishedUtc": "2026-01-02T03:04:05.678Z", "CreatedUtc": null,
          "Owner": "4x", "Author": "admin",
          "TitlePart": { "Title": "Größe", "Added": { "by": ["a", "later", 1.50] } },
          "FromAnotherWorld": { "Numbers": [1, 2.50, 1e3], "Null": null, "Deep": { "er": [] } }
        }
        """;

    [Fact]
    public void An_item_reads_and_writes_back_to_the_same_json()
    {
        var item = JConvert.DeserializeObject<ContentItem>(Post);

        Assert.Equal(Normal(Post), JConvert.SerializeObject(item));
    }

    [Fact]
    public void Properties_stand_in_orchards_order()
    {
        var json = JObject.FromObject(new ContentItem { ContentType = "Page" }.Weld(new TitlePart { Title = "T" }))!;

        Assert.Equal(
            ["ContentItemId", "ContentItemVersionId", "ContentType", "DisplayText", "Latest", "Published", "ModifiedUtc", "PublishedUtc", "CreatedUtc", "Owner", "Author", "TitlePart"],
            json.Select(pair => pair.Key));
    }

    [Fact]
    public void Changing_a_part_keeps_what_nobody_knows()
    {
        var item = JConvert.DeserializeObject<ContentItem>(Post)!;
        item.Alter<TitlePart>(part => part.Title = "New");

        var json = JObject.FromObject(item)!;

        Assert.Equal("New", (string?)json["TitlePart"]!["Title"]);
        var expected = JsonNode.Parse(Post)!;
        Assert.Equal(expected["TitlePart"]!["Added"]!.ToJsonString(), json["TitlePart"]!["Added"]!.ToJsonString());
        Assert.Equal(expected["FromAnotherWorld"]!.ToJsonString(), json["FromAnotherWorld"]!.ToJsonString());
    }

    [Fact]
    public void Dates_are_read_and_written_as_utc()
    {
        var item = JConvert.DeserializeObject<ContentItem>("""{ "ContentType": "Page", "CreatedUtc": "2026-05-01T12:00:00+02:00" }""")!;

        Assert.Equal(new DateTime(2026, 5, 1, 10, 0, 0, DateTimeKind.Utc), item.CreatedUtc);
        Assert.Equal("2026-05-01T10:00:00Z", (string?)JObject.FromObject(item)!["CreatedUtc"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("""{ "CreatedUtc": "yesterday" }""")]
    public void What_is_no_item_is_refused_with_a_json_error(string json) =>
        Assert.ThrowsAny<JsonException>(() => JConvert.DeserializeObject<ContentItem>(json));

    [Fact]
    public void Content_is_reached_by_name()
    {
        var item = JConvert.DeserializeObject<ContentItem>(Post)!;

        Assert.Equal("Größe", (string)item.Content.TitlePart.Title);
        Assert.Equal(2.5m, (decimal)item.Content.FromAnotherWorld.Numbers[1]);
        Assert.Null(item.Content.TitlePart.Missing);
        item.Content.TitlePart.Title = "By name";
        Assert.Equal("By name", JObject.FromObject(item)!["TitlePart"]!["Title"]!.ToString());
    }

    [Fact]
    public void Merging_keeps_the_document_and_changes_the_rest()
    {
        var item = JConvert.DeserializeObject<ContentItem>(Post)!;
        item.Id = 42;

        item.Merge(new { DisplayText = "Merged", TitlePart = new { Title = "Merged" } });

        Assert.Equal((42, "Merged", "Merged"), (item.Id, item.DisplayText, item.As<TitlePart>()!.Title));
        Assert.True(item.Has("FromAnotherWorld"));
    }

    [Fact]
    public void A_copy_shares_nothing_with_the_original()
    {
        var item = JConvert.DeserializeObject<ContentItem>(Post)!;
        var copy = item.Clone();

        copy.Alter<TitlePart>(part => part.Title = "Copy");

        Assert.Equal("Größe", item.As<TitlePart>()!.Title);
        Assert.Equal(item.ContentItemVersionId, copy.ContentItemVersionId);
    }

    private static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString();
}
