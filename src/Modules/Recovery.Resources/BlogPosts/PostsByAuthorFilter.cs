using Fluid;
using Fluid.Values;
using OrchardCore.Liquid;
using Recovery.Resources.Filters;

namespace Recovery.Resources.BlogPosts;

/// <summary><c>person | posts_by_author: 10</c>: the newest live posts of a person, given as their profile or its id.</summary>
public sealed class PostsByAuthorFilter(PublishedPosts posts) : ILiquidFilter
{
    private const int Usual = 10;

    /// <inheritdoc />
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context) =>
        ContentItemInput.Id(input) is not { } author
            ? ArrayValue.Empty
            : FluidValue.Create(
                await posts.ListAsync(index => index.AuthorContentItemId == author, ResultWindow.Of(arguments, Usual)), context.Options);
}
