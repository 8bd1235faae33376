using System.Globalization;
using Fluid;
using Fluid.Values;

namespace Grove.Tests.Liquid;

/// <summary>What Orchard's templates rely on beyond Shopify's language.</summary>
public class DialectTests
{
    [Theory]
    [InlineData("{% assign x = 1 == 1 %}{{ x }}", "true")]
    [InlineData("{% assign x = 'a' == 'b' or true %}{{ x }}", "true")]
    [InlineData("{% if 'hello' startswith 'he' and 'hello' endswith 'lo' %}yes{% endif %}", "yes")]
    [InlineData("{% assign Foo = 1 %}{{ foo }}", "1")]
    [InlineData("{{ '}}' }}{{ '%}' }}", "}}%}")]
    [InlineData("{% liquid\n  # don't stop\n  echo 'a'\n%}{{ \"it's\" }}", "ait's")]
    [InlineData("{% if true %}{% else it's %}{% endif %}{{ \"it's\" }}", "it's")]
    [InlineData("{% for i in (1..3) reversed %}{{ i }}{% endfor %}", "321")]
    [InlineData("{% for i in (1..5) reversed limit: 2 offset: 1 %}{{ i }}{% endfor %}", "32")]
    [InlineData("{% for i in (1..2) %}{% for j in (1..2) %}{{ forloop.parentloop.index }}{{ forloop.rindex0 }} {% endfor %}{% endfor %}", "11 10 21 20 ")]
    [InlineData("{{ 'a,b' | split: ',' | first }}{{ 'abc' | size }}", "a3")]
    [InlineData("{{ 3.14159 | round: 2 }} {{ 20 | divided_by: 7.0 }} {{ 1000000.5 }}", "3.14 2.857142857142857 1000000.5")]
    [InlineData("{{ -7 | divided_by: 2 }} {{ -7 | modulo: 3 }}", "-4 2")]
    [InlineData("{{ 1234.5 | format_number: 'N2', 'de-DE' }}", "1.234,50")]
    [InlineData("{{ 'Hello {0}' | format_string: 'Ann' }}", "Hello Ann")]
    [InlineData("{{ '  a  b ' | squish }}", "a b")]
    [InlineData("{%-if true-%} x {%-endif-%}", "x")]
    [InlineData("a {{- 'b' -}} c {%- # none -%} d", "abcd")]
    [InlineData("{{ 'x' | default: 'y', allow_false: true }}", "x")]
    public async Task Templates_render_as_in_Orchard(string template, string expected)
        => Assert.Equal(expected, await Rendering.Text(template));

    [Fact]
    public async Task Numbers_are_written_invariantly_in_any_culture()
        => Assert.Equal("1.5", await Rendering.Text("{{ 1.5 }}", new TemplateOptions { CultureInfo = CultureInfo.GetCultureInfo("de-DE") }));

    [Fact]
    public async Task Functions_and_parentheses_are_parsed_where_they_are_allowed()
    {
        Assert.False(new FluidParser().TryParse("{{ f(1) }}", out _));
        Assert.False(new FluidParser().TryParse("{% if (a or b) and c %}{% endif %}", out _));
        var parser = new FluidParser(new FluidParserOptions { AllowFunctions = true, AllowParentheses = true });
        var context = new TemplateContext(new TemplateOptions());
        context.SetValue("add", new FunctionValue((arguments, _) => NumberValue.Create(arguments.At(0).ToNumberValue() + arguments["by"].ToNumberValue())));
        Assert.Equal("3 no (1..2)", await parser.Parse("{{ add(1, by: 2) }} {% if (true or false) and false %}yes{% else %}no{% endif %} ({{ (1..2) | join: '..' }})").RenderAsync(context));
    }

    [Fact]
    public async Task Scopes_end_with_what_opened_them()
    {
        var context = new TemplateContext(new TemplateOptions()).SetValue("x", "outer");
        context.EnterChildScope();
        context.SetValue("x", "inner");
        Assert.Equal("inner", await new FluidParser().Parse("{{ x }}{% assign x = 'changed' %}").RenderAsync(context));
        Assert.Equal("inner", context.GetValue("x").ToStringValue());
        context.ReleaseScope();
        Assert.Equal("outer", context.GetValue("x").ToStringValue());
        Assert.Throws<InvalidOperationException>(context.ReleaseScope);
    }

    [Fact]
    public async Task Assignments_stay_where_the_context_is_shared()
    {
        var context = new TemplateContext(new TemplateOptions());
        await new FluidParser().Parse("{% assign x = 1 %}").RenderAsync(context, NullEncoder.Default, isolateContext: false);
        Assert.Equal(1, context.GetValue("x").ToNumberValue());
    }

    [Fact]
    public async Task Assigned_captured_and_undefined_values_can_be_watched()
    {
        var options = new TemplateOptions
        {
            Assigned = (name, value, _) => StringValue.Create(name + value.ToStringValue()),
            Captured = (name, value, _) => StringValue.Create(name + value.ToStringValue()),
            Undefined = name => StringValue.Create("?" + name),
        };
        Assert.Equal("a1b2?c", await Rendering.Text("{% assign a = 1 %}{{ a }}{% capture b %}2{% endcapture %}{{ b }}{{ c }}", options));
    }
}
