namespace Grove.Kernel;

/// <summary>Work to be done in a scope of a freshly built shell when the process starts, before the first request reaches it.</summary>
public interface IStartTask
{
    /// <summary>Does the work. A failure is logged and keeps the site from nothing else.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
