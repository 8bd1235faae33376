using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Recovery.Resources.Filters;
using YesSql;

namespace Recovery.Resources.LiteratureLinks;

/// <summary><c>term | literature_by_fellowship</c>: the live links to what a fellowship publishes, given as its term or the term's id, by name.</summary>
public sealed class LiteratureByFellowshipFilter(ISession session, IContentManager content) : ILiquidFilter
{
    /// <inheritdoc />
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (ContentItemInput.Id(input) is not { } term)
        {
            return ArrayValue.Empty;
        }

        var window = ResultWindow.Of(arguments, ResultWindow.Most);
        var links = await session.Query<ContentItem, LiteratureLinkIndex>(index => index.FellowshipTermContentItemId == term && index.Published)
            .OrderBy(index => index.DisplayText)
            .ThenBy(index => index.Id)
            .Skip(window.Skip)
            .Take(window.Take)
            .ListAsync();

        return FluidValue.Create(await content.LoadAsync(links), context.Options);
    }
}
