using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Grove.Liquid;

namespace Grove.Tests.Liquid;

public class NamedArgumentTests
{
    private readonly TemplateOptions _options = new();

    public NamedArgumentTests() => _options.Filters.AddFilter("show", (input, arguments, _) => StringValue.Create(Show(input.ToStringValue(), arguments)));

    [Theory]
    [InlineData("{{ 'x' | show }}", "x")]
    [InlineData("{{ 'x' | show: 1, 2 }}", "x 1 2")]
    [InlineData("{{ 'x' | show: 1, k: 2 }}", "x 1 k=2")]
    [InlineData("{{ 'x' | show: k: 2, 1 }}", "x 1 k=2")]
    [InlineData("{{ 'x' | show: data-id: 'a', class: 'b' }}", "x data-id=a class=b")]
    [InlineData("{% assign y = 3 %}{{ 'x' | show: y, k: y }}", "x 3 k=3")]
    [InlineData("{{ 'x' | show: (1..2) | upcase }}", "X 1..2")]
    public async Task Filters_take_positional_and_named_arguments(string template, string expected)
        => Assert.Equal(expected, await Rendering.Text(template, _options));

    [Theory]
    [InlineData("{% shape 'X' %}", "X")]
    [InlineData("{% shape 'X', prop_a: 1, prop_b: 'two' %}", "X prop_a=1 prop_b=two")]
    [InlineData("{% shape 'X' prop_a: 1 prop_b: 'two' %}", "X prop_a=1 prop_b=two")]
    [InlineData("{% shape name: 'X', rel:\"icon\",href:\"~/x\" %}", " name=X rel=icon href=~/x")]
    [InlineData("{% shape %}", "")]
    [InlineData("{% shape a.b, items[0] %}", " ")]
    [InlineData("{% shape 'X', cache_expires_after: \"00:05:00\", asp-route-id: 3 -%} ", "X cache_expires_after=00:05:00 asp-route-id=3")]
    [InlineData("{% shape 'a %} b', c: '}}' %}", "a %} b c=}}")]
    public async Task Tags_take_arguments_separated_by_commas_or_spaces(string template, string expected)
    {
        var parser = new FluidParser();
        parser.RegisterArgumentsTag("shape", async (arguments, writer, _, context) =>
        {
            var values = await arguments.EvaluateAsync(context);
            await writer.WriteAsync(Show(values.At(0).ToStringValue(), new FilterArguments([.. values.Values.Skip(1)]), values));
            return Completion.Normal;
        });
        Assert.Equal(expected, await Rendering.Text(template, _options, parser: parser));
    }

    [Fact]
    public void Arguments_are_found_by_name_or_position()
    {
        var list = new NamedExpressionList([new FilterArgument(null, Number(1)), new FilterArgument("k", Number(2)), new FilterArgument(null, Number(3))]);
        Assert.Equal(2, list.Count);
        Assert.Equal(3, Value(list[1]));
        Assert.Equal(2, Value(list["k"]));
        Assert.Equal(1, Value(list["other", 0]));
        Assert.Null(list["other"]);
        Assert.True(list.HasNamed("k"));

        static LiteralExpression Number(int number) => new(NumberValue.Create(number));
        static decimal Value(Expression? expression) => Assert.IsType<LiteralExpression>(expression).Value.ToNumberValue();
    }

    private static string Show(string first, FilterArguments positional, FilterArguments? named = null) => string.Concat(
    [
        first,
        .. positional.Values.Select(value => $" {value.ToStringValue()}"),
        .. (named ?? positional).Names.Select(name => $" {name}={(named ?? positional)[name].ToStringValue()}"),
    ]);
}
