using Fluid;
using Grove.Liquid;

namespace Grove.Tests.Liquid;

public class LimitTests
{
    [Theory]
    [InlineData("{% for i in (1..1000000000) %}{% endfor %}")]
    [InlineData("{% for i in (1..1000000000) %}x{% endfor %}")]
    [InlineData("{% tablerow i in (1..1000000000) %}{% endtablerow %}")]
    public Task Steps_are_limited(string template) => AssertStops(template, new TemplateOptions { MaxSteps = 100 });

    [Fact]
    public async Task As_many_steps_as_allowed_are_taken()
        => Assert.Equal("xxx", await Rendering.Text("{% for i in (1..3) %}x{% endfor %}", new TemplateOptions { MaxSteps = 7 }));

    [Theory]
    [InlineData("{% include 'self' %}")]
    [InlineData("{% render 'self' %}")]
    public Task Recursion_is_limited(string template)
    {
        var files = new MemoryFiles(new Dictionary<string, string> { ["self"] = template });
        return AssertStops(template, new TemplateOptions { FileProvider = files, MaxRecursion = 20 });
    }

    [Fact]
    public Task Recursion_through_nested_blocks_never_overflows_the_stack()
    {
        var nested = string.Concat(Enumerable.Repeat("{% if true %}", 90)) + "{% include 'self' %}" + string.Concat(Enumerable.Repeat("{% endif %}", 90));
        var files = new MemoryFiles(new Dictionary<string, string> { ["self"] = nested });
        return AssertStops(nested, new TemplateOptions { FileProvider = files, MaxRecursion = 100_000 });
    }

    [Theory]
    [InlineData("{% for i in (1..1000) %}xxxxxxxxxx{% endfor %}")]
    [InlineData("{% capture x %}{% for i in (1..1000) %}xxxxxxxxxx{% endfor %}{% endcapture %}")]
    [InlineData("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..100) %}{% assign s = s | append: s %}{% endfor %}")]
    [InlineData("{% assign s = 'xxxxxxxxxx' %}{% for i in (1..100) %}{% assign s = s | replace: 'x', s %}{% endfor %}")]
    [InlineData("{% assign s = (1..1000) | join: 'xxxxxxxxxxxxxxxxxxxx' %}")]
    public Task Output_and_texts_are_limited(string template) => AssertStops(template, new TemplateOptions().LimitOutput(5_000));

    [Theory]
    [InlineData("{{ (1..2000000000) | join: ',' }}")]
    [InlineData("{{ (1..2000000000) | reverse | first }}")]
    public Task Lists_that_filters_make_are_limited(string template) => AssertStops(template, new TemplateOptions());

    [Fact]
    public async Task A_long_range_costs_only_what_is_read()
        => Assert.Equal("123 2000000000", await Rendering.Text("{% assign r = (1..2000000000) %}{% for i in r limit: 3 %}{{ i }}{% endfor %} {{ r.last }}"));

    [Theory]
    [InlineData("{% if true %}", "{% endif %}")]
    [InlineData("{{ a[", "] }}")]
    [InlineData("{% liquid ", " %}")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        var template = string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000));
        Assert.Throws<ParseException>(() => new FluidParser().Parse(template));
    }

    [Fact]
    public void Deeply_bracketed_values_are_refused()
        => Assert.Throws<ParseException>(() => new FluidParser().Parse("{{ " + new string('[', 20_000) + "a" + new string(']', 20_000) + " }}"));

    [Fact]
    public async Task Long_conditions_and_chains_are_no_depth()
    {
        var condition = string.Concat(Enumerable.Repeat("true and ", 20_000)) + "true";
        var chain = string.Concat(Enumerable.Repeat(" | upcase", 20_000));
        Assert.Equal("yesX", await Rendering.Text($"{{% if {condition} %}}yes{{% endif %}}{{{{ 'x'{chain} }}}}"));
    }

    private static async Task AssertStops(string template, TemplateOptions options)
        => await Assert.ThrowsAsync<LiquidLimitException>(async () => await Rendering.Text(template, options));
}
