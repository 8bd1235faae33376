using Fluid;
using Fluid.Values;
using Recovery.Resources.Filters;

namespace Recovery.Tests.Filters;

public class ResultWindowTests
{
    [Theory]
    [InlineData(3, 3)]
    [InlineData(0, 10)]
    [InlineData(-1, 10)]
    [InlineData(100000, 100)]
    public void A_template_gets_what_it_asks_for_within_bounds(int asked, int taken)
    {
        Assert.Equal(taken, ResultWindow.Of(NumberValue.Create(asked), FilterArguments.Empty, 10).Take);
        Assert.Equal(taken, ResultWindow.Of(new FilterArguments(NumberValue.Create(asked)), 10).Take);
        Assert.Equal(taken, ResultWindow.Of(new FilterArguments().Add("limit", NumberValue.Create(asked)), 10).Take);
    }

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    public void Words_ask_for_the_usual(string text) =>
        Assert.Equal(10, ResultWindow.Of(StringValue.Create(text), FilterArguments.Empty, 10).Take);

    [Fact]
    public void Nothing_asks_for_the_usual_from_the_beginning() =>
        Assert.Equal(new ResultWindow(0, 10), ResultWindow.Of(NilValue.Instance, FilterArguments.Empty, 10));

    [Fact]
    public void An_offset_skips() =>
        Assert.Equal(new ResultWindow(20, 5), ResultWindow.Of(new FilterArguments(NumberValue.Create(5)).Add("offset", NumberValue.Create(20)), 10));
}
