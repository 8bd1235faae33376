using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid;
using Recovery.Resources.Filters;
using YesSql;

namespace Recovery.Resources.StaffProfiles;

/// <summary><c>"" | active_staff: limit: 4</c>: the live profiles of those who work here now, in order; the input says nothing.</summary>
public sealed class ActiveStaffFilter(ISession session, IContentManager content) : ILiquidFilter
{
    /// <inheritdoc />
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var window = ResultWindow.Of(arguments, ResultWindow.Most);
        var profiles = await session.Query<ContentItem, StaffProfileIndex>(index => index.Published && index.Active)
            .OrderBy(index => index.Order)
            .ThenBy(index => index.Id)
            .Skip(window.Skip)
            .Take(window.Take)
            .ListAsync();

        return FluidValue.Create(await content.LoadAsync(profiles), context.Options);
    }
}
