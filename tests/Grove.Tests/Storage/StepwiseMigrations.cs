using OrchardCore.Data.Migration;
using YesSql;

namespace Grove.Tests.Storage;

public class MigrationLog
{
    public List<string> Steps { get; } = [];

    public string? FailAt { get; set; }

    public void Add(string step)
    {
        lock (Steps)
        {
            Steps.Add(step);
        }

        if (step == FailAt)
        {
            throw new InvalidOperationException("The step fails.");
        }
    }
}

public class StepwiseMigrations(MigrationLog log, ISession session) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        log.Add("create");
        await SchemaBuilder.CreateTableAsync("Stepwise", table => table.Column<long>("Id", column => column.PrimaryKey()));
        await session.SaveAsync(new Note { Text = "by a migration" });
        return 1;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterTableAsync("Stepwise", table => table.AddColumn<string>("Name"));
        log.Add("1");
        return 2;
    }

    public int UpdateFrom2()
    {
        log.Add("2");
        return 5;
    }

    public Task<int> UpdateFrom5Async()
    {
        log.Add("5");
        return Task.FromResult(6);
    }

    public Task UninstallAsync()
    {
        log.Add("uninstall");
        return SchemaBuilder.DropTableAsync("Stepwise");
    }
}

public class EndlessMigrations(MigrationLog log) : DataMigration
{
    public int Create()
    {
        log.Add("create");
        return 1;
    }

    public int UpdateFrom1()
    {
        log.Add("1");
        return 1;
    }
}
