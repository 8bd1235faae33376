using Microsoft.EntityFrameworkCore;
using YesSql;

namespace Grove.Storage.Documents;

/// <summary>EF Core's view of the document table and the index tables, over the connection of the unit of work.</summary>
/// <remarks>It tracks nothing but what a flush is writing; identity is the session's business.</remarks>
internal sealed class DocumentContext : DbContext
{
    public DocumentContext(DbContextOptions options) : base(options)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
    }

    public DbSet<Document> Documents => Set<Document>();
}
