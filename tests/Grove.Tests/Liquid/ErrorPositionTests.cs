using Fluid;
using Grove.Liquid;

namespace Grove.Tests.Liquid;

public class ErrorPositionTests
{
    [Theory]
    [InlineData("{{ a", "'}}' was expected: an output is not closed at (1:1)")]
    [InlineData("text\n  {% if a %}", "The tag 'endif' was expected: 'if' is not closed at (2:3)")]
    [InlineData("{% if a %}\n{% endfor %}", "The tag 'endfor' was not expected at (2:1)")]
    [InlineData("\n\n{{ a | }}", "the name of a filter was expected, but the tag ends at (3:8)")]
    [InlineData("{% assign x 1 %}", "'=' was expected, not '1' at (1:13)")]
    [InlineData("{% nosuchtag %}", "The tag 'nosuchtag' was not expected at (1:1)")]
    [InlineData("{{ a b }}", "the end of the tag was expected, not 'b' at (1:6)")]
    [InlineData("{{ 'a }}", "A text is not closed at (1:4)")]
    [InlineData("{% liquid\n  assign x = 1\n  nosuchtag\n%}", "The tag 'nosuchtag' was not expected at (3:3)")]
    [InlineData("{% for x on y %}{% endfor %}", "'in' was expected, not 'on' at (1:10)")]
    [InlineData("{{ a.. }}", "the end of the tag was expected, not '..' at (1:5)")]
    [InlineData("{% raw %}", "The tag 'endraw' was expected: 'raw' is not closed at (1:1)")]
    public void A_template_that_cannot_be_parsed_says_what_and_where(string template, string expected)
    {
        Assert.False(new FluidParser().TryParse(template, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Fact]
    public void A_named_template_tells_its_name()
    {
        Assert.False(new FluidParser().TryParse("{{ a", "Views/Post.liquid", out _, out var error));
        Assert.EndsWith("at Views/Post.liquid(1:1)", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n{{ 1 | divided_by: 0 }}", 2, 1)]
    [InlineData("{% if true %}\n  {% for i in (1..2) %}\n    {{ i | modulo: 0 }}{% endfor %}{% endif %}", 3, 5)]
    [InlineData("{{ 'x' | fail }}", 1, 1)]
    [InlineData("\n {{ 'x' | fail_later }}", 2, 2)]
    [InlineData("{{ 1 }}\n{{ 'x' | slow }}\n{{ 79228162514264337593543950335 | plus: 1 }}", 3, 1)]
    public async Task A_failing_rendering_says_where(string template, int line, int column)
    {
        var options = new TemplateOptions();
        options.Filters.AddFilter("fail", (_, _, _) => throw new InvalidDataException("bad"));
        options.Filters.AddFilter("slow", async (input, _, _) =>
        {
            await Task.Yield();
            return input;
        });
        options.Filters.AddFilter("fail_later", async (_, _, _) =>
        {
            await Task.Yield();
            throw new InvalidDataException("bad");
        });
        var parsed = new FluidParser().ParseFile(template, "x.liquid");
        var failure = await Assert.ThrowsAsync<FluidException>(async () => await parsed.RenderAsync(new TemplateContext(options)));
        Assert.True(failure.TryGetPosition(out var position));
        Assert.Equal(new SourcePosition("x.liquid", line, column), position);
        Assert.EndsWith($"at x.liquid({line}:{column})", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_in_an_included_template_tells_that_file()
    {
        var files = new MemoryFiles(new Dictionary<string, string> { ["part"] = "\n{{ 1 | divided_by: 0 }}", ["broken"] = "{% if %}" });
        var options = new TemplateOptions { FileProvider = files };
        var failure = await Assert.ThrowsAsync<FluidException>(async () => await Rendering.Text("{% include 'part' %}", options));
        Assert.EndsWith("at part.liquid(2:1)", failure.Message, StringComparison.Ordinal);
        failure = await Assert.ThrowsAsync<ParseException>(async () => await Rendering.Text("{% render 'broken' %}", options));
        Assert.EndsWith("at broken.liquid(1:7)", failure.Message, StringComparison.Ordinal);
        failure = await Assert.ThrowsAsync<FluidException>(async () => await Rendering.Text("\n{% render 'none' %}", options));
        Assert.Equal("There is no template 'none.liquid' at (2:1)", failure.Message);
    }

    [Fact]
    public async Task A_cancelled_rendering_stays_cancelled()
    {
        var options = new TemplateOptions();
        options.Filters.AddFilter("cancel", (_, _, _) => throw new OperationCanceledException());
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await Rendering.Text("{{ 1 | cancel }}", options));
    }

    [Fact]
    public async Task Strict_options_refuse_unknown_filters_and_variables()
    {
        Assert.Equal("1", await Rendering.Text("{{ 1 | nosuchfilter }}{{ nosuchthing }}"));
        await Assert.ThrowsAsync<FluidException>(async () => await Rendering.Text("{{ 1 | nosuchfilter }}", new TemplateOptions { StrictFilters = true }));
        await Assert.ThrowsAsync<FluidException>(async () => await Rendering.Text("{{ nosuchthing }}", new TemplateOptions { StrictVariables = true }));
    }
}
