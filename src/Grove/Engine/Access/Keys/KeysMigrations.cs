using Grove.Storage;
using OrchardCore.Data.Migration;

namespace Grove.Access.Keys;

/// <summary>Creates the table of data protection keys.</summary>
internal sealed class KeysMigrations(IDatabase database, KeysContext context) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await database.CreateTablesAsync(context);
        return 1;
    }
}
