using Grove.Kernel;
using OrchardCore.Environment.Shell;

namespace Grove.Storage;

/// <summary>Runs the migrations that a new version of the application has brought, before the site serves.</summary>
internal sealed class RunMigrations(ShellSettings settings, MigrationRunner migrations, IServiceProvider services) : IStartTask
{
    public Task RunAsync(CancellationToken cancellationToken) =>
        settings.IsRunning() ? migrations.RunEachAsync(services, cancellationToken) : Task.CompletedTask;
}
