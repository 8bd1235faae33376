using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using Recovery.Resources.Filters;

namespace Recovery.Resources.BlogPosts;

/// <summary><c>3 | recent_posts</c>: the newest live posts; <c>offset: 3</c> for those after them.</summary>
public sealed class RecentPostsFilter(PublishedPosts posts) : ILiquidFilter
{
    private const int Usual = 10;

    /// <inheritdoc />
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        FluidValue.Create(
            await posts.ListAsync(index => index.Published, ResultWindow.Of(input, arguments, Usual)), context.Options);
}
