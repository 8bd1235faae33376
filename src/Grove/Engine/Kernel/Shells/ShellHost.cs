using Grove.Kernel.Modules;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace Grove.Kernel.Shells;

/// <summary>Holds the running shell, builds others beside it, and lets one take its place between two requests.</summary>
public sealed partial class ShellHost : IAsyncDisposable
{
    private readonly ShellFactory _factory;
    private readonly ShellSettingsFiles _settings;
    private readonly IEnabledFeaturesStore _store;
    private readonly ModuleCatalogue _catalogue;
    private readonly SetupFeatures _setup;
    private readonly ILogger _logger;
    private readonly SemaphoreSlim _changing = new(1, 1);
    private Shell? _current;

    internal ShellHost(
        ShellFactory factory, ShellSettingsFiles settings, IEnabledFeaturesStore store, ModuleCatalogue catalogue, SetupFeatures setup, ILogger<ShellHost> logger)
    {
        (_factory, _settings, _store, _catalogue, _setup, _logger) = (factory, settings, store, catalogue, setup, logger);
    }

    /// <summary>The shell that new requests enter; <see langword="null"/> until the process has started one.</summary>
    public Shell? Current => Volatile.Read(ref _current);

    /// <summary>Builds a shell beside the running one. It serves nobody until it is published; who does not publish it discards it (<see cref="Shell.DiscardAsync"/>).</summary>
    /// <exception cref="UnknownFeatureException">An id that no module declares.</exception>
    /// <exception cref="CyclicFeatureException">Features that depend on each other in a circle.</exception>
    public Task<Shell> BuildAsync(ShellSettings settings, IEnumerable<string> featureIds) => _factory.BuildAsync(settings, featureIds);

    /// <summary>Lets requests enter <paramref name="next"/> from now on; those inside the old shell finish there.</summary>
    public async Task PublishAsync(Shell next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var previous = Interlocked.Exchange(ref _current, next);
        LogPublished(next.Features.Count);
        if (previous is not null)
        {
            await previous.LeaveAsync();
        }
    }

    /// <summary>Builds the running site anew from its stored features and lets it take over; on failure the running shell stays.</summary>
    public async Task ReloadAsync(CancellationToken cancellationToken = default)
    {
        await _changing.WaitAsync(cancellationToken);
        try
        {
            await PublishAsync(await BuildStoredAsync(_settings.Read(), cancellationToken));
        }
        finally
        {
            _changing.Release();
        }
    }

    /// <summary>Writes the site's settings file, so that the next start finds it.</summary>
    public void SaveSettings(ShellSettings settings) => _settings.Write(settings);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        _changing.Dispose();
        if (Interlocked.Exchange(ref _current, null) is { } last)
        {
            await last.LeaveAsync();
        }
    }

    /// <summary>Enters the current shell. Every entry is followed by one <see cref="Shell.LeaveAsync"/>.</summary>
    internal Shell? Enter()
    {
        while (Current is { } shell)
        {
            if (shell.TryEnter())
            {
                return shell;
            }
        }

        return null;
    }

    internal async Task<Shell> BuildStoredAsync(ShellSettings settings, CancellationToken cancellationToken)
    {
        if (!settings.IsRunning())
        {
            return await BuildAsync(settings, _setup.Ids);
        }

        var stored = await _store.ReadAsync(settings, cancellationToken)
            ?? throw new InvalidOperationException("The site's settings say that it runs, but its database holds no list of features.");

        return await BuildAsync(settings, stored.Where(IsKnown));
    }

    // A module that was taken out of the application must not keep the rest of the site from starting.
    private bool IsKnown(string featureId)
    {
        if (_catalogue.Find(featureId) is not null)
        {
            return true;
        }

        LogUnknownFeature(featureId);
        return false;
    }

    [LoggerMessage(1, LogLevel.Information, "The site runs with {Count} features")]
    private partial void LogPublished(int count);

    [LoggerMessage(2, LogLevel.Error, "The enabled feature '{FeatureId}' is unknown: no module of this application declares it. The site starts without it")]
    private partial void LogUnknownFeature(string featureId);
}

/// <summary>The features of a site that is not set up yet, as the host named them.</summary>
internal sealed class SetupFeatures
{
    private readonly List<string> _ids = [];

    public IReadOnlyList<string> Ids => _ids;

    public void Add(IEnumerable<string> featureIds) => _ids.AddRange(featureIds);
}
