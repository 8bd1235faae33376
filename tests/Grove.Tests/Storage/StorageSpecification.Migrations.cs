using System.Data.Common;
using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Data.Migration.Records;
using YesSql;
using YesSql.Sql;

namespace Grove.Tests.Storage;

public abstract partial class StorageSpecification
{
    private Store WithMigration<T>(MigrationLog log) where T : class, IDataMigration => Keep(Store.Beside(services =>
    {
        services.AddSingleton(log);
        services.AddDataMigration<T>();
    }));

    private static async Task<int?> VersionAsync<T>(Store store)
    {
        await using var scope = store.Scope();
        var record = await scope.ServiceProvider.GetRequiredService<SingleDocuments>().LoadForUpdateAsync<DataMigrationRecord>();
        return record.DataMigrations.Find(entry => entry.DataMigrationClass == typeof(T).FullName)?.Version;
    }

    [Fact]
    public async Task A_migration_creates_then_updates_and_never_runs_again()
    {
        var log = new MigrationLog();
        var store = WithMigration<StepwiseMigrations>(log);
        await store.MigrateAsync();
        await store.MigrateAsync();
        Assert.Equal(["create", "1", "2", "5"], log.Steps);
        Assert.Equal(6, await VersionAsync<StepwiseMigrations>(store));
        await WithMigration<StepwiseMigrations>(log).MigrateAsync();
        Assert.Equal(4, log.Steps.Count);
    }

    [Fact]
    public async Task A_migration_that_fails_leaves_nothing_and_can_run_again()
    {
        var log = new MigrationLog { FailAt = "1" };
        var store = WithMigration<StepwiseMigrations>(log);
        await Assert.ThrowsAsync<InvalidOperationException>(store.MigrateAsync);
        Assert.Null(await VersionAsync<StepwiseMigrations>(store));
        Assert.Equal(0, await store.ReadAsync(session => session.Query<Note>().CountAsync()));

        log.FailAt = null;
        log.Steps.Clear();
        await store.MigrateAsync();
        Assert.Equal(["create", "1", "2", "5"], log.Steps);
        Assert.Equal(1, await store.ReadAsync(session => session.Query<Note>().CountAsync()));
    }

    [Fact]
    public async Task An_interrupted_migration_runs_again_from_where_the_last_commit_was()
    {
        var log = new MigrationLog();
        var store = WithMigration<StepwiseMigrations>(log);
        await using (var scope = store.Scope())
        {
            await store.Services.GetRequiredService<MigrationRunner>().RunAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
        } // the process ends here: nobody commits

        Assert.Null(await VersionAsync<StepwiseMigrations>(store));
        await store.MigrateAsync();
        Assert.Equal(6, await VersionAsync<StepwiseMigrations>(store));
        Assert.Equal(8, log.Steps.Count);
    }

    [Fact]
    public async Task Migrations_and_what_follows_them_can_share_one_transaction()
    {
        var log = new MigrationLog();
        var store = WithMigration<StepwiseMigrations>(log);
        await store.WorkAsync(async (IServiceProvider scope) =>
        {
            await scope.GetRequiredService<MigrationRunner>().RunAsync(scope, TestContext.Current.CancellationToken);
            await scope.GetRequiredService<ISession>().SaveAsync(Titled("beside it"));
            await scope.GetRequiredService<ISession>().CancelAsync();
        });
        Assert.Null(await VersionAsync<StepwiseMigrations>(store));
        await store.WorkAsync(scope => scope.GetRequiredService<MigrationRunner>().RunAsync(scope, TestContext.Current.CancellationToken));
        Assert.Equal(6, await VersionAsync<StepwiseMigrations>(store));
    }

    [Fact]
    public async Task Machines_that_start_together_run_a_migration_once()
    {
        var log = new MigrationLog();
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => WithMigration<StepwiseMigrations>(log)).ToList().Select(store => Task.Run(store.MigrateAsync)));
        Assert.Equal(1, await Store.ReadAsync(session => session.Query<Note>().CountAsync()));
    }

    [Fact]
    public async Task A_migration_can_be_taken_back_and_run_anew()
    {
        var log = new MigrationLog();
        var store = WithMigration<StepwiseMigrations>(log);
        await store.MigrateAsync();
        await store.WorkAsync(scope => scope.GetRequiredService<MigrationRunner>().UninstallAsync(scope, type => type == typeof(StepwiseMigrations), TestContext.Current.CancellationToken));
        Assert.Null(await VersionAsync<StepwiseMigrations>(store));
        Assert.Equal("uninstall", log.Steps[^1]);
        log.Steps.Clear();
        await store.MigrateAsync();
        Assert.Equal(["create", "1", "2", "5"], log.Steps);
    }

    [Fact]
    public async Task A_migration_that_does_not_say_a_higher_version_is_refused()
    {
        var store = WithMigration<EndlessMigrations>(new MigrationLog());
        Assert.Contains("UpdateFrom1", (await Assert.ThrowsAsync<InvalidOperationException>(store.MigrateAsync)).Message);
    }

    [Fact]
    public async Task A_column_of_every_type_holds_its_value()
    {
        var store = Keep(Store.Beside(services => services.AddIndexProvider<EverythingIndexProvider>().AddDataMigration<EverythingMigrations>()));
        await store.MigrateAsync();
        await store.SaveAsync(new Note { Text = "one" });
        var row = await store.ReadAsync(session => session
            .QueryIndex<EverythingIndex>(index => index.Duration > TimeSpan.FromHours(1) && index.Money < 100m && index.Day == DayOfWeek.Friday && index.Moment < EverythingIndexProvider.Moment.AddSeconds(1))
            .OrderBy(index => index.Duration).ThenBy(index => index.Moment).ThenBy(index => index.Money).FirstOrDefaultAsync());
        var expected = EverythingIndexProvider.Row();
        expected.Id = row!.Id;
        Assert.Equivalent(expected, row, strict: true);
        Assert.Equal(TimeSpan.Zero, row.Moment.Offset);
    }

    [Fact]
    public async Task Tables_are_changed_in_place_and_their_rows_stay()
    {
        await Store.SaveAsync(Titled("kept", 4));
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            var schema = scope.GetRequiredService<ISchemaBuilder>();
            await schema.AlterIndexTableAsync<ArticleIndex>(table =>
            {
                table.AddColumn<string>("Extra", column => column.NotNull().WithLength(10));
                table.AddColumn<DateTime>("Changed");
                table.AddColumn<decimal?>("Price", column => column.WithPrecision(10).WithScale(2).WithDefault(1.5m));
                table.AddColumn<DayOfWeek>("Day");
                table.CreateIndex("IDX_ArticleIndex_Extra", "Extra", "DocumentId");
                table.DropIndex("IDX_ArticleIndex_Rank");
            });
            await schema.AlterIndexTableAsync<ArticleIndex>(table => table.RenameColumn("Extra", "More"));
            await schema.AlterIndexTableAsync<ArticleIndex>(table => table.DropIndex("IDX_ArticleIndex_Extra"));
            await schema.AlterIndexTableAsync<ArticleIndex>(table => table.DropColumn("More"));
        });
        Assert.Equal(4, (await FindAsync("kept"))?.Rank);
        await Store.WorkAsync((IServiceProvider scope) => scope.GetRequiredService<ISchemaBuilder>().DropMapIndexTableAsync<ArticleTagIndex>());
        await Assert.ThrowsAnyAsync<DbException>(() => Store.ReadAsync(session => session.QueryIndex<ArticleTagIndex>().CountAsync()));
    }

    [Fact]
    public async Task Tables_of_any_kind_are_created_with_their_keys()
    {
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            var schema = scope.GetRequiredService<ISchemaBuilder>();
            await schema.CreateTableAsync("Things", table => table
                .Column<long>("Id", column => column.PrimaryKey().Identity())
                .Column<string>("Name", column => column.NotNull().Unique().WithLength(40))
                .Column<bool?>("Done"));
            await schema.AlterTableAsync("Things", table => table.AddColumn<string>("Note", column => column.Unlimited()));
            await schema.DropTableAsync("Things");
        });
    }

    [Fact]
    public async Task Tables_that_are_cancelled_are_gone()
    {
        await Store.WorkAsync(async (IServiceProvider scope) =>
        {
            await scope.GetRequiredService<ISchemaBuilder>().CreateTableAsync("Things", table => table.Column<long>("Id", column => column.PrimaryKey()));
            await scope.GetRequiredService<ISession>().CancelAsync();
        });
        await Store.WorkAsync((IServiceProvider scope) =>
            scope.GetRequiredService<ISchemaBuilder>().CreateTableAsync("Things", table => table.Column<long>("Id", column => column.PrimaryKey())));
    }
}
