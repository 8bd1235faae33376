using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using YesSql;

namespace Grove.Storage.Documents;

/// <summary>Reads rows of the document table by key with plain standard SQL: no query to translate, nothing to warm up.</summary>
internal sealed class DocumentRows(WorkConnection connection, TableNames names)
{
    private const int Page = 500;
    private const string Columns = "d.\"Id\", d.\"Type\", d.\"Content\", d.\"Version\"";

    /// <summary>The rows with these numbers, in any order.</summary>
    public async Task<List<Document>> ByIdAsync(IEnumerable<long> ids, CancellationToken cancellationToken)
    {
        var rows = new List<Document>();
        foreach (var page in ids.Distinct().Chunk(Page))
        {
            var list = string.Join(',', page.Select(id => id.ToString(CultureInfo.InvariantCulture)));
            await foreach (var row in ReadAsync($"SELECT {Columns} FROM {TableNames.Quote(names.Document)} d WHERE d.\"Id\" IN ({list})", [], cancellationToken))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    /// <summary>The document of a type that has only one; <see langword="null"/> until it is stored.</summary>
    public async Task<Document?> SingleAsync(string type, CancellationToken cancellationToken)
    {
        var sql = $"SELECT {Columns} FROM {TableNames.Quote(names.SingleDocument)} s JOIN {TableNames.Quote(names.Document)} d ON d.\"Id\" = s.\"DocumentId\" WHERE s.\"Type\" = @type";
        await foreach (var row in ReadAsync(sql, [("@type", type)], cancellationToken))
        {
            return row;
        }

        return null;
    }

    /// <summary>The version of the document of a type that has only one; <see langword="null"/> until it is stored.</summary>
    public async Task<long?> SingleVersionAsync(string type, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.Command(
            $"SELECT d.\"Version\" FROM {TableNames.Quote(names.SingleDocument)} s JOIN {TableNames.Quote(names.Document)} d ON d.\"Id\" = s.\"DocumentId\" WHERE s.\"Type\" = @type",
            ("@type", type));
        return await command.ExecuteScalarAsync(cancellationToken) is long version ? version : null;
    }

    /// <summary>Names the document of a type that has only one; there can be no second.</summary>
    /// <exception cref="DbException">There is one already.</exception>
    public async Task NameSingleAsync(string type, long id, CancellationToken cancellationToken)
    {
        await connection.BeginAsync(cancellationToken);
        await using var command = connection.Command(
            $"INSERT INTO {TableNames.Quote(names.SingleDocument)} (\"Type\", \"DocumentId\") VALUES (@type, @id)", ("@type", type), ("@id", id));
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async IAsyncEnumerable<Document> ReadAsync(string sql, (string Name, object Value)[] parameters, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.Command(sql, parameters);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            yield return new Document { Id = reader.GetInt64(0), Type = reader.GetString(1), Content = reader.GetString(2), Version = reader.GetInt64(3) };
        }
    }
}
