using Microsoft.EntityFrameworkCore;

namespace Grove.Storage;

/// <summary>Lets other EF Core contexts share the site's database. Scoped.</summary>
public interface IDatabase
{
    /// <summary>
    /// Puts a context on the connection of the unit of work: its writes join the session's transaction, are committed by
    /// <see cref="YesSql.ISession.SaveChangesAsync"/> and taken back by <see cref="YesSql.ISession.CancelAsync"/>.
    /// </summary>
    /// <param name="options">The context's options.</param>
    void Configure(DbContextOptionsBuilder options);

    /// <summary>
    /// Puts a context on connections of its own, for what must be kept whatever becomes of the unit of work, such as data protection keys.
    /// </summary>
    /// <remarks>On SQLite such a context cannot write while a unit of work of the same flow has unfinished writes: it would wait for itself.</remarks>
    /// <param name="options">The context's options.</param>
    void ConfigureIndependent(DbContextOptionsBuilder options);

    /// <summary>Creates all tables of a context's model inside the unit of work; for migrations of features that keep EF Core tables.</summary>
    /// <param name="context">A context that was configured by <see cref="Configure"/> or <see cref="ConfigureIndependent"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task CreateTablesAsync(DbContext context, CancellationToken cancellationToken = default);

    /// <summary>The name of a table with the site's prefix.</summary>
    /// <param name="name">The name without it.</param>
    string TableName(string name);
}
