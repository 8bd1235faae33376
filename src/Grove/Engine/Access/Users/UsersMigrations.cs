using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;

namespace Grove.Access.Users;

/// <summary>Creates the tables of ASP.NET Core Identity.</summary>
/// <remarks>Migrations are made at every start to see what is left to do; the context, which is dear to make, only when there is something.</remarks>
internal sealed class UsersMigrations(IDatabase database, IServiceProvider services) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await database.CreateTablesAsync(services.GetRequiredService<UsersContext>());
        return 1;
    }
}
