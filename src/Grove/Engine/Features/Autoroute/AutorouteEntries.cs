using System.Data.Common;
using Grove.Storage.Providers;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.ContentManagement.Routing;
using YesSql;

namespace Grove.Features.Autoroute;

/// <summary>The paths of the site in memory: read when first asked for, and anew after every commit that touched them.</summary>
internal sealed class AutorouteEntries(IServiceScopeFactory scopes, DatabaseProvider database) : IAutorouteEntries, IDisposable
{
    private readonly SemaphoreSlim _reading = new(1, 1);
    private volatile RouteTable? _table;

    /// <summary>The paths as far as they have been read.</summary>
    public RouteTable Known => _table ?? RouteTable.Empty;

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByPathAsync(string path) =>
        ((await TableAsync()).TryFindPath(path, out var entry), entry);

    public async Task<(bool, AutorouteEntry?)> TryGetEntryByContentItemIdAsync(string contentItemId) =>
        ((await TableAsync()).TryFindItem(contentItemId, out var entry), entry);

    // Whoever waits here reads what was committed before it came: nothing is missed, whoever is first.
    public async Task UpdateEntriesAsync()
    {
        await _reading.WaitAsync();
        try
        {
            _table = await ReadAsync();
        }
        catch (DbException error) when (database.IsMissingTable(error))
        {
            _table = null; // while a recipe enables the feature, the tables exist in its own transaction only; the commit at its end fills this
        }
        finally
        {
            _reading.Release();
        }
    }

    /// <summary>The paths.</summary>
    public async ValueTask<RouteTable> TableAsync()
    {
        if (_table is null)
        {
            await UpdateEntriesAsync();
        }

        return Known;
    }

    public void Dispose() => _reading.Dispose();

    private async Task<RouteTable> ReadAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<ISession>();
        var live = await session.QueryIndex<AutoroutePartIndex>(row => row.Published).OrderBy(row => row.DocumentId).ListAsync();
        var former = await session.QueryIndex<FormerPathIndex>().OrderBy(row => row.Id).ListAsync();
        return new RouteTable(
            live.Select(row => new AutorouteEntry(row.ContentItemId, row.Path, row.ContainedContentItemId, row.JsonPath) { DocumentId = row.DocumentId }),
            former.Select(row => (row.Path, row.ContentItemId)));
    }
}
