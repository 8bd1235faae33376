using System.Reflection;
using System.Runtime.ExceptionServices;
using OrchardCore.Data.Migration;

namespace Grove.Storage.Migrations;

/// <summary>Finds and calls the methods of a migration by their names, with or without <c>Async</c> at the end.</summary>
internal static class MigrationSteps
{
    /// <summary>Whether there is something left to do from a version on; <see langword="null"/> means that nothing has run yet.</summary>
    public static bool HasNext(IDataMigration migration, int? version) => Next(migration, version) is not null;

    /// <summary>Runs what is left and returns the version that is reached.</summary>
    public static async Task<int> RunAsync(IDataMigration migration, int? version)
    {
        var reached = version ?? 0;
        while (Next(migration, version) is { } step)
        {
            reached = await CallAsync(migration, step) ?? throw new InvalidOperationException($"{migration.GetType().FullName}.{step.Name} must return the version that it reaches.");
            if (version is { } before && reached <= before)
            {
                throw new InvalidOperationException($"{migration.GetType().FullName}.{step.Name} must return a version above {before}, not {reached}.");
            }

            version = reached;
        }

        return reached;
    }

    /// <summary>Takes the migration back, where it knows how.</summary>
    public static async Task UninstallAsync(IDataMigration migration)
    {
        if (Find(migration, "Uninstall") is { } step)
        {
            await CallAsync(migration, step);
        }
    }

    private static MethodInfo? Next(IDataMigration migration, int? version) => Find(migration, version is null ? "Create" : $"UpdateFrom{version}");

    private static MethodInfo? Find(IDataMigration migration, string name) => Method(migration, name + "Async") ?? Method(migration, name);

    private static MethodInfo? Method(IDataMigration migration, string name) =>
        migration.GetType().GetMethod(name, BindingFlags.Public | BindingFlags.Instance, []);

    private static async Task<int?> CallAsync(IDataMigration migration, MethodInfo step)
    {
        try
        {
            var result = step.Invoke(migration, null);
            if (result is Task task)
            {
                await task;
                return task is Task<int> version ? await version : null;
            }

            return result as int?;
        }
        catch (TargetInvocationException error) when (error.InnerException is { } reason)
        {
            ExceptionDispatchInfo.Throw(reason);
            throw;
        }
    }
}
