using Grove.Storage;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Grove.Access.Keys;

/// <summary>The table of data protection keys, on connections of its own: a key outlives the request that needed it first.</summary>
internal sealed class KeysContext(IDatabase database) : DbContext(OptionsFor(database)), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    private string Table => database.TableName("DataProtectionKeys");

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, ModelPerPrefix>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<DataProtectionKey>().ToTable(Table);

    private static DbContextOptions<KeysContext> OptionsFor(IDatabase database)
    {
        var options = new DbContextOptionsBuilder<KeysContext>();
        database.ConfigureIndependent(options);
        return options.Options;
    }

    private sealed class ModelPerPrefix : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), ((KeysContext)context).Table, designTime);
    }
}
