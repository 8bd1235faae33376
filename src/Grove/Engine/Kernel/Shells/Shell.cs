using Grove.Kernel.Modules;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace Grove.Kernel.Shells;

/// <summary>A running site: the services and the pipeline of one set of enabled features.</summary>
/// <remarks>
/// A shell never changes. When features change a new one is built beside it and takes its place; the old one lives
/// until the last request that entered it has left, so that no request ever meets a disposed service.
/// </remarks>
public sealed class Shell
{
    private readonly Func<ValueTask> _dispose;
    private readonly TaskCompletionSource _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _holders = 1; // whoever published the shell holds it, and every request inside

    internal Shell(ShellSettings settings, IReadOnlyList<Feature> features, IServiceProvider services, RequestDelegate pipeline, Func<ValueTask> dispose)
    {
        Settings = settings;
        Features = features;
        Services = services;
        Pipeline = pipeline;
        _dispose = dispose;
    }

    /// <summary>The site's settings.</summary>
    public ShellSettings Settings { get; }

    /// <summary>The enabled features, each after those it depends on.</summary>
    public IReadOnlyList<Feature> Features { get; }

    /// <summary>The services of the enabled features, and the host's.</summary>
    public IServiceProvider Services { get; }

    /// <summary>Answers a request with the middleware and routes of the enabled features.</summary>
    public RequestDelegate Pipeline { get; }

    /// <summary>Whether a feature is enabled.</summary>
    public bool IsEnabled(string featureId) => Features.Any(feature => string.Equals(feature.Id, featureId, StringComparison.OrdinalIgnoreCase));

    /// <summary>Disposes a shell that was built and never published.</summary>
    public ValueTask DiscardAsync() => LeaveAsync();

    /// <summary>Completes once the shell's services are disposed.</summary>
    internal Task Disposed => _disposed.Task;

    /// <summary>Enters the shell; false where it is being put away, so that the caller must ask for the current one again.</summary>
    internal bool TryEnter()
    {
        for (var holders = Volatile.Read(ref _holders); holders > 0;)
        {
            var seen = Interlocked.CompareExchange(ref _holders, holders + 1, holders);
            if (seen == holders)
            {
                return true;
            }

            holders = seen;
        }

        return false;
    }

    /// <summary>Leaves the shell; the last to leave disposes it.</summary>
    internal async ValueTask LeaveAsync()
    {
        if (Interlocked.Decrement(ref _holders) == 0)
        {
            try
            {
                await _dispose();
            }
            finally
            {
                _disposed.SetResult();
            }
        }
    }
}
