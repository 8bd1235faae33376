using System.Data.Common;
using System.Globalization;
using Grove.Storage.Indexes;
using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore;
using YesSql;
using YesSql.Indexes;

namespace Grove.Storage.Documents;

/// <summary>Writes changed documents and replaces their index rows, inside the transaction of the unit of work.</summary>
internal sealed class DocumentWriter(
    WorkConnection connection, DatabaseProvider provider, DocumentSerializer serializer, DocumentRows rows, DocumentIndexes indexes, TableNames names)
{
    /// <summary>Writes <paramref name="changes"/>; new documents get their numbers.</summary>
    /// <exception cref="ConcurrencyException">Somebody else has changed or removed one of the documents.</exception>
    public async Task WriteAsync(IReadOnlyList<TrackedDocument> changes, IdentityMap map, CancellationToken cancellationToken)
    {
        await connection.BeginAsync(cancellationToken);
        await ReadVersionsAsync(changes, cancellationToken);
        var known = changes.Where(change => change.Id != 0).ToList();

        var written = changes.Select(change => (Change: change, Row: Enter(change))).ToList();
        await SaveAsync(written.Select(pair => pair.Row), cancellationToken);
        foreach (var (change, row) in written)
        {
            Settle(change, row, map);
        }

        await DeleteIndexRowsAsync(known, cancellationToken);
        await InsertIndexRowsAsync(changes.Where(change => change.Pending == PendingChange.Save), cancellationToken);
        foreach (var change in changes)
        {
            change.Pending = PendingChange.None;
        }
    }

    // A document that this session has not read, yet which has a number: the write goes on top of whatever is there.
    private async Task ReadVersionsAsync(IEnumerable<TrackedDocument> changes, CancellationToken cancellationToken)
    {
        var unread = changes.Where(change => change.Id != 0 && change.Version == 0).ToDictionary(change => change.Id);
        foreach (var row in await rows.ByIdAsync(unread.Keys, cancellationToken))
        {
            unread[row.Id].Version = row.Version;
        }
    }

    private Document Enter(TrackedDocument change)
    {
        var row = new Document { Id = change.Id, Type = serializer.Name(change.Item.GetType()), Version = change.Version };
        if (change.Pending == PendingChange.Delete)
        {
            connection.Context.Remove(row);
            return row;
        }

        row.Content = serializer.Write(change.Item);
        if (change.Id == 0)
        {
            row.Version = 1;
            connection.Context.Add(row);
            return row;
        }

        var entry = connection.Context.Attach(row);
        row.Version++;
        entry.Property(document => document.Version).IsModified = true;
        entry.Property(document => document.Content).IsModified = true;
        return row;
    }

    private void Settle(TrackedDocument change, Document row, IdentityMap map)
    {
        if (change.Pending == PendingChange.Delete)
        {
            map.Remove(change);
            return;
        }

        change.Version = row.Version;
        if (change.Id == 0)
        {
            map.Number(change, row.Id);
            serializer.SetId(change.Item, row.Id);
        }
    }

    private async Task DeleteIndexRowsAsync(IReadOnlyList<TrackedDocument> known, CancellationToken cancellationToken)
    {
        var deletes = known
            .Where(change => change.Pending == PendingChange.Save) // those of a deleted document have gone with it
            .GroupBy(change => change.Item.GetType())
            .SelectMany(type => indexes.TypesOf(type.Key).Select(index => (Index: index, Ids: type.Select(change => change.Id))))
            .Select(delete => $"DELETE FROM {TableNames.Quote(names.Index(delete.Index))} WHERE \"DocumentId\" IN ({List(delete.Ids)})")
            .ToList();
        if (deletes is not [])
        {
            await using var command = connection.Command(string.Join(";\n", deletes));
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private async Task InsertIndexRowsAsync(IEnumerable<TrackedDocument> saved, CancellationToken cancellationToken)
    {
        var found = new List<(IIndex Row, long Document)>();
        foreach (var change in saved)
        {
            found.AddRange((await indexes.RowsOfAsync(change.Item, cancellationToken)).Select(row => (row, change.Id)));
        }

        foreach (var (row, document) in found)
        {
            row.Id = 0;
            var entry = connection.Context.Add((object)row);
            entry.Property(DocumentModel.DocumentId).CurrentValue = document;
        }

        await SaveAsync([], cancellationToken);
    }

    private async Task SaveAsync(IEnumerable<Document> written, CancellationToken cancellationToken)
    {
        try
        {
            await connection.Context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException error)
        {
            throw new ConcurrencyException(error.Entries.Select(entry => entry.Entity).OfType<Document>().First());
        }
        catch (Exception error) when ((error as DbException ?? error.InnerException) is DbException reason && (provider.IsConflict(reason) || provider.IsDuplicate(reason)))
        {
            // A row that a unique column refuses is a race as well: whoever was first has it.
            throw new ConcurrencyException(written.FirstOrDefault() ?? new Document());
        }
        finally
        {
            connection.Context.ChangeTracker.Clear();
        }
    }

    private static string List(IEnumerable<long> ids) => string.Join(',', ids.Select(id => id.ToString(CultureInfo.InvariantCulture)));
}
