using Grove.Tests.Storage;
using OrchardCore.Environment.Shell;

namespace Grove.Tests.Content;

public sealed class SqliteConcurrencyTests : ConcurrencySpecification
{
    protected override Task<ContentSite> StartAsync() => ContentSite.StartAsync();
}

public sealed class PostgresConcurrencyTests(PostgresCluster cluster) : ConcurrencySpecification, IClassFixture<PostgresCluster>
{
    protected override Task<ContentSite> StartAsync()
    {
        Assert.SkipWhen(cluster.ConnectionString is null, "There is no PostgreSQL here: set GROVE_POSTGRES to a connection string, or install the package postgresql.");
        return ContentSite.StartAsync(settings: new ShellSettings
        {
            ["DatabaseProvider"] = "Postgres",
            ["ConnectionString"] = cluster.ConnectionString,
            ["TablePrefix"] = "c" + Guid.NewGuid().ToString("n")[..8], // each test has tables of its own in the one database
        });
    }
}
