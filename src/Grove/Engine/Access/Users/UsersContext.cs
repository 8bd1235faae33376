using Grove.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Grove.Access.Users;

/// <summary>The tables of users, on the connection and in the transaction of the running unit of work.</summary>
/// <remarks>Nothing that a visitor's page needs is here: roles and their permissions are one cached document.</remarks>
public sealed class UsersContext(IDatabase database, IServiceProvider services) : IdentityUserContext<User>(OptionsFor(database, services))
{
    /// <summary>Which user has which role.</summary>
    public DbSet<UserRole> UserRoles => Set<UserRole>();

    private string Prefix => database.TableName("");

    /// <inheritdoc/>
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, ModelPerPrefix>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<User>().ToTable(database.TableName("Users"));
        builder.Entity<IdentityUserClaim<string>>().ToTable(database.TableName("UserClaims"));
        builder.Entity<IdentityUserLogin<string>>().ToTable(database.TableName("UserLogins"));
        builder.Entity<IdentityUserToken<string>>().ToTable(database.TableName("UserTokens"));
        builder.Entity<IdentityUserPasskey<string>>().ToTable(database.TableName("UserPasskeys"));
        builder.Entity<UserRole>(role =>
        {
            role.ToTable(database.TableName("UserRoles"));
            role.HasKey(row => new { row.UserId, row.NormalizedRoleName });
            role.HasIndex(row => row.NormalizedRoleName);
            role.HasOne<User>().WithMany().HasForeignKey(row => row.UserId);
        });
    }

    private static DbContextOptions<UsersContext> OptionsFor(IDatabase database, IServiceProvider services)
    {
        var options = new DbContextOptionsBuilder<UsersContext>();
        options.UseApplicationServiceProvider(services); // there Identity finds which version of its tables is meant
        database.Configure(options);
        return options.Options;
    }

    // EF Core keeps one model a context type; tables of another prefix need another model.
    private sealed class ModelPerPrefix : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), ((UsersContext)context).Prefix, designTime);
    }
}
