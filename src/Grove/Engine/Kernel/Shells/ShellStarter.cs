using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Grove.Kernel.Shells;

/// <summary>Builds the first shell while the server opens its port; a request that comes too early waits for it.</summary>
internal sealed partial class ShellStarter(ShellHost host, ShellSettingsFiles settings, ILogger<ShellStarter> logger) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private Task _starting = Task.CompletedTask;

    /// <summary>Why the site could not start; <see langword="null"/> while it starts and when it runs.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Completes when the first shell serves or the start has failed; never faults.</summary>
    public Task Started => _starting;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _starting = Task.Run(() => StartSiteAsync(_stopping.Token), CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        await _starting.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose() => _stopping.Dispose();

    private async Task StartSiteAsync(CancellationToken cancellationToken)
    {
        try
        {
            var shell = await host.BuildStoredAsync(settings.Read(), cancellationToken);
            await RunStartTasksAsync(shell, cancellationToken);
            if (host.Current is null)
            {
                await host.PublishAsync(shell);
            }
            else
            {
                await shell.DiscardAsync(); // a start task has set the site up, and that shell serves already
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The process stops before it has started.
        }
        catch (Exception error)
        {
            Failure = error;
            LogFailed(error);
        }
    }

    private async Task RunStartTasksAsync(Shell shell, CancellationToken cancellationToken)
    {
        await using var scope = shell.Services.CreateAsyncScope();
        foreach (var task in scope.ServiceProvider.GetServices<IStartTask>())
        {
            try
            {
                await task.RunAsync(cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogTaskFailed(task.GetType().Name, error);
            }
        }
    }

    [LoggerMessage(10, LogLevel.Critical, "The site cannot start")]
    private partial void LogFailed(Exception error);

    [LoggerMessage(11, LogLevel.Error, "The start task {Task} failed")]
    private partial void LogTaskFailed(string task, Exception error);
}
