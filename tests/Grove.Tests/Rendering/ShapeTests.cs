using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Layout;

namespace Grove.Tests.Rendering;

public class ShapeTests
{
    [Fact]
    public async Task A_theme_s_template_stands_before_a_module_s()
    {
        using var site = new RenderingSite(null, new TextSource("Theme").With("Views/Card.liquid", "theme"), new TextSource("Module").With("Views/Card.liquid", "module").With("Views/Row.liquid", "row"));
        Assert.Equal("theme", await site.DisplayAsync("Card"));
        Assert.Equal("row", await site.DisplayAsync("Row"));
    }

    [Fact]
    public async Task The_last_alternate_with_a_template_wins_even_from_a_weaker_source()
    {
        using var site = new RenderingSite(null, new TextSource("Theme").With("Views/Card.liquid", "theme"), new TextSource("Module").With("Views/Card-Post.liquid", "post"));
        var shape = await site.ShapeAsync("Card");
        shape.Metadata.Alternates.AddRange(["Card__Post", "Card__Unknown"]);
        Assert.Equal("post", await site.DisplayAsync(shape));
    }

    [Fact]
    public async Task A_type_with_an_ending_falls_back_to_the_type_without_it()
    {
        using var site = new RenderingSite(null, new TextSource("Theme").With("Views/Card.liquid", "card"));
        Assert.Equal("card", await site.DisplayAsync("Card__One__Two"));
    }

    [Fact]
    public async Task A_shape_without_any_template_says_which_names_were_tried()
    {
        using var site = new RenderingSite();
        var shape = await site.ShapeAsync("Nothing");
        shape.Metadata.Alternates.Add("Nothing__Here");
        var error = await Assert.ThrowsAnyAsync<InvalidOperationException>(() => site.DisplayAsync(shape));
        Assert.Contains("Nothing__Here, Nothing", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrappers_stand_around_from_the_first_inwards()
    {
        using var site = new RenderingSite(null, new TextSource("Theme")
            .With("Views/Card.liquid", "card").With("Views/Inner.liquid", "[{{ Model.Metadata.ChildContent }}]").With("Views/Outer.liquid", "({{ Model.Metadata.ChildContent }})"));
        var shape = await site.ShapeAsync("Card");
        shape.Metadata.Wrappers.AddRange(["Inner", "Outer"]);
        Assert.Equal("([card])", await site.DisplayAsync(shape));
    }

    [Fact]
    public async Task A_shape_that_displays_itself_for_ever_is_stopped_with_its_name()
    {
        using var site = new RenderingSite(null, new TextSource("Theme").With("Views/Loop.liquid", "{{ Model | shape_render }}"));
        var error = await Assert.ThrowsAnyAsync<Exception>(() => site.DisplayAsync("Loop"));
        Assert.Contains("'Loop'", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5 10 1", "1 5 10")]
    [InlineData("after 2 before", "before 2 after")]
    [InlineData("1.5 1 1.10 1.2", "1 1.2 1.5 1.10")]
    public async Task Items_of_a_zone_stand_in_the_order_of_their_positions(string positions, string expected)
    {
        using var site = new RenderingSite();
        var layout = await site.Get<ILayoutAccessor>().GetLayoutAsync();
        foreach (var position in positions.Split(' '))
        {
            await layout.Zones["Side"].AddAsync(new HtmlString(position + " "), position);
        }
        Assert.Equal(expected, (await site.DisplayAsync(layout.Zones["Side"])).Trim());
    }

    [Fact]
    public async Task A_zone_has_its_own_template_where_a_theme_gives_one()
    {
        using var site = new RenderingSite(null, new TextSource("Theme").With("Views/Zone-Side.liquid", "<aside>{% for item in Model.Items %}{{ item }}{% endfor %}</aside>"));
        var layout = await site.Get<ILayoutAccessor>().GetLayoutAsync();
        await layout.Zones["Side"].AddAsync(new HtmlString("<p>x</p>"), "");
        Assert.Equal("<aside><p>x</p></aside>", await site.DisplayAsync(layout.Zones["Side"]));
    }

    [Fact]
    public async Task A_changed_template_is_read_again()
    {
        var theme = new TextSource("Theme").With("Views/Card.liquid", "one");
        using var site = new RenderingSite(null, theme);
        Assert.Equal("one", await site.DisplayAsync("Card"));
        theme.With("Views/Card.liquid", "two");
        Assert.Equal("two", await site.DisplayAsync("Card"));
    }
}
