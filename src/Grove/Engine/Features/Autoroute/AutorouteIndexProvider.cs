using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Data;
using YesSql.Indexes;

namespace Grove.Features.Autoroute;

/// <summary>Indexes the paths of items and of the items inside them; and of history, the former paths.</summary>
internal sealed class AutorouteIndexProvider(IServiceProvider services) : IndexProvider<ContentItem>, IScopedIndexProvider
{
    public override void Describe(DescribeContext<ContentItem> context)
    {
        context.For<AutoroutePartIndex>()
            .When(item => (item.Latest || item.Published) && item.Has<AutoroutePart>())
            .Map(RowsAsync);

        context.For<FormerPathIndex>()
            .When(item => item is { Latest: false, Published: false, PublishedUtc: not null } && item.Has<AutoroutePart>())
            .Map(item => Path(item) is { } path ? new FormerPathIndex { ContentItemId = item.ContentItemId, Path = path } : null);
    }

    private async Task<IEnumerable<AutoroutePartIndex>?> RowsAsync(ContentItem item)
    {
        var rows = new List<AutoroutePartIndex>();
        if (Path(item) is not { } path)
        {
            return rows;
        }

        rows.Add(Row(item, path));
        if (item.As<AutoroutePart>()?.RouteContainedItems == true)
        {
            var contained = await services.GetRequiredService<ContainedRoutes>().OfAsync(item, path);
            rows.AddRange(contained.Select(route => Row(item, route.Path, route.ContentItemId, route.JsonPath)));
        }

        return rows;
    }

    private static string? Path(ContentItem item) =>
        item.As<AutoroutePart>() is { Disabled: false, Path: { } path } && path.Trim('/') is { Length: > 0 and <= AutoroutePart.MaxPathLength } trimmed
            ? trimmed
            : null;

    private static AutoroutePartIndex Row(ContentItem item, string path, string? containedId = null, string? jsonPath = null) => new()
    {
        ContentItemId = item.ContentItemId,
        Path = path,
        ContainedContentItemId = containedId,
        JsonPath = jsonPath,
        Published = item.Published,
        Latest = item.Latest,
    };
}
