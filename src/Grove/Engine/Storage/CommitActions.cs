using Microsoft.Extensions.Logging;

namespace Grove.Storage;

/// <summary>What is to be done once the unit of work has committed: evicting caches, sending what must not be sent twice.</summary>
public sealed partial class CommitActions(IServiceProvider services, ILogger<CommitActions> logger)
{
    private List<Func<IServiceProvider, Task>> _actions = [];

    /// <summary>Adds an action that runs once, after the transaction has committed, in the order added; never when it fails or is cancelled.</summary>
    /// <param name="action">Takes the services of the scope. If it throws, the failure is logged; what was committed stays.</param>
    public void AfterCommit(Func<IServiceProvider, Task> action) => _actions.Add(action);

    /// <summary>Forgets all actions: the transaction was rolled back.</summary>
    internal void Discard() => _actions.Clear();

    /// <summary>Runs all actions, also those that actions add.</summary>
    internal async Task RunAsync()
    {
        while (_actions.Count > 0)
        {
            var running = _actions;
            _actions = [];
            foreach (var action in running)
            {
                try
                {
                    await action(services);
                }
                catch (Exception error)
                {
                    LogFailed(error);
                }
            }
        }
    }

    [LoggerMessage(100, LogLevel.Error, "An action after a commit failed; what was committed stays")]
    private partial void LogFailed(Exception error);
}
