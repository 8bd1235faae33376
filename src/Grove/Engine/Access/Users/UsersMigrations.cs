using Grove.Storage;
using OrchardCore.Data.Migration;

namespace Grove.Access.Users;

/// <summary>Creates the tables of ASP.NET Core Identity.</summary>
internal sealed class UsersMigrations(IDatabase database, UsersContext context) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await database.CreateTablesAsync(context);
        return 1;
    }
}
