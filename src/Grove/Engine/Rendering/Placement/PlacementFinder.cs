using Grove.Rendering.Shapes;
using Grove.Rendering.Themes;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Handlers;

namespace Grove.Rendering.Placement;

/// <summary>Lets the shapes that drivers offer find their place: providers that features added, then placement files, then what features say in code.</summary>
internal sealed class PlacementFinder(
    CurrentTheme theme, ShapeTables tables, IEnumerable<IPlacementNodeFilterProvider> filters, IEnumerable<IShapePlacementProvider> providers)
{
    private readonly Dictionary<string, IPlacementNodeFilterProvider> _filters = filters.ToDictionary(filter => filter.Key, StringComparer.OrdinalIgnoreCase);

    public async Task BindAsync(IBuildShapeContext context)
    {
        var table = await tables.ForAsync(await theme.IdAsync());
        var resolvers = new List<IPlacementInfoResolver>();
        foreach (var provider in providers.Reverse())
        {
            if (await provider.BuildPlacementInfoResolverAsync(context) is { } resolver)
            {
                resolvers.Add(resolver);
            }
        }
        context.FindPlacement = (shapeType, differentiator, displayType, _) =>
            Find(table, resolvers, new ShapePlacementContext(shapeType, displayType, differentiator, context.Shape));
    }

    private PlacementInfo? Find(ShapeTable table, List<IPlacementInfoResolver> resolvers, ShapePlacementContext context)
    {
        PlacementInfo? result = null;
        foreach (var resolver in resolvers)
        {
            result = Join(result, resolver.ResolvePlacement(context));
        }
        result = Join(result, table.Placement.Resolve(context, _filters));
        foreach (var place in table.Describe(context.ShapeType).Placements)
        {
            result = Join(result, place(context));
        }
        return result;
    }

    private static PlacementInfo? Join(PlacementInfo? first, PlacementInfo? second) =>
        first is null || second is null ? first ?? second : first.WithDefaults(second, null);
}
