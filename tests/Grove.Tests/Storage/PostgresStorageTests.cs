using Grove.Kernel;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;

namespace Grove.Tests.Storage;

public sealed class PostgresStorageTests(PostgresCluster cluster) : StorageSpecification, IClassFixture<PostgresCluster>
{
    // Each test has tables of its own in the one database.
    private readonly string _prefix = "t" + Guid.NewGuid().ToString("n")[..8];

    protected override Task<Store> OpenAsync(Action<IServiceCollection>? configure = null)
    {
        Assert.SkipWhen(cluster.ConnectionString is null, "There is no PostgreSQL here: set GROVE_POSTGRES to a connection string, or install the package postgresql.");
        var settings = new ShellSettings { ["DatabaseProvider"] = "Postgres", ["ConnectionString"] = cluster.ConnectionString, ["TablePrefix"] = _prefix };
        return Task.FromResult(new Store(settings, new SitePaths(Path.GetTempPath()), configure));
    }

    [Fact]
    public async Task A_change_made_on_another_machine_is_seen_within_a_second()
    {
        await ChangeNoteAsync(Store, "first");
        var other = Keep(Store.Beside());
        Assert.Equal("first", (await NoteAsync(other)).Text);
        await ChangeNoteAsync(Store, "second");
        other.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("second", (await NoteAsync(other)).Text);
    }
}
