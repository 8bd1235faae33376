using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using YesSql;

namespace Grove.Storage;

/// <summary>
/// Runs a first query while the shell is still being built: EF Core takes about a quarter of a second of a processor to become ready,
/// which the first visitor would otherwise wait for.
/// </summary>
internal sealed partial class WarmUp(IServiceScopeFactory scopes, ShellSettings settings, ILogger<WarmUp> logger)
{
    /// <summary>Starts, and lets the caller go on. A site that is not set up has nothing to query.</summary>
    public void Start()
    {
        if (settings.IsRunning())
        {
            _ = Task.Run(QueryAsync);
        }
    }

    // Whatever is wrong here, the request that needs the database will meet it and say so.
    private async Task QueryAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ISession>().Query<ShellDescriptor>().FirstOrDefaultAsync();
        }
        catch (Exception error)
        {
            LogFailed(error);
        }
    }

    [LoggerMessage(120, LogLevel.Debug, "The database could not be warmed up")]
    private partial void LogFailed(Exception error);
}
