using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace Grove.Tests.Content;

public class TypedPartTests
{
    [Fact]
    public void A_part_that_the_item_lacks_is_null() => Assert.Null(new ContentItem().As<TitlePart>());

    [Fact]
    public void A_part_that_was_asked_for_twice_is_one_object()
    {
        var item = new ContentItem();
        var part = item.GetOrCreate<TitlePart>();

        Assert.Same(part, item.As<TitlePart>());
        Assert.Same(item, part.ContentItem);
    }

    [Fact]
    public void Welding_leaves_a_part_that_is_there()
    {
        var item = new ContentItem().Weld(new TitlePart { Title = "First" });

        item.Weld(new TitlePart { Title = "Second" });

        Assert.Equal("First", item.As<TitlePart>()!.Title);
    }

    [Fact]
    public void A_value_that_is_set_to_null_is_stored_as_null()
    {
        var item = new ContentItem().Weld(new TitlePart { Title = "First" });

        item.Alter<TitlePart>(part => part.Title = null);

        Assert.Null(item.Clone().As<TitlePart>()!.Title);
    }

    [Fact]
    public void A_field_property_and_the_field_by_name_are_one_object()
    {
        var item = new ContentItem();
        item.Alter<Article>(article => article.Summary = new TextField { Text = "Short" });

        var part = item.Clone().As<Article>()!;

        Assert.Equal("Short", part.Summary!.Text);
        Assert.Same(part.Summary, part.Get<TextField>("Summary"));
    }

    [Fact]
    public void A_field_altered_by_name_shows_in_the_property_and_in_the_item()
    {
        var item = new ContentItem();
        var part = item.GetOrCreate<Article>();

        part.Alter<TextField>("Summary", field => field.Text = "By name");
        part.Apply();

        Assert.Equal("By name", part.Summary!.Text);
        Assert.Equal("By name", item.Clone().As<Article>()!.Summary!.Text);
        Assert.Equal("""{"Article":{"Summary":{"Text":"By name"},"Number":0}}""", ((JsonObject)item.Content).ToJsonString());
    }

    [Fact]
    public void A_field_property_that_was_never_set_does_not_erase_the_field()
    {
        var item = new ContentItem();
        item.Alter<ContentPart>("Article", article => article.Alter<TextField>("Summary", field => field.Text = "Kept"));

        item.Alter<Article>(article => article.Number = 3);

        Assert.Equal("Kept", (string)item.Content.Article.Summary.Text);
        Assert.Equal(3, (int)item.Content.Article.Number);
    }

    [Fact]
    public void A_part_under_another_name_is_found_by_that_name()
    {
        var item = new ContentItem();
        item.Alter<TitlePart>("Subtitle", part => part.Title = "Under another name");

        Assert.True(item.TryGet<TitlePart>("Subtitle", out var part));
        Assert.Equal("Under another name", part.Title);
        Assert.False(item.Has<TitlePart>());
    }

    public sealed class Article : ContentPart
    {
        public TextField? Summary { get; set; }

        public int Number { get; set; }
    }
}
