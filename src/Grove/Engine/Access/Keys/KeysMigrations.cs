using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;

namespace Grove.Access.Keys;

/// <summary>Creates the table of data protection keys.</summary>
internal sealed class KeysMigrations(IDatabase database, IServiceProvider services) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await database.CreateTablesAsync(services.GetRequiredService<KeysContext>());
        return 1;
    }
}
