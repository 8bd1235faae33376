using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using Grove.Storage;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using YesSql;

namespace Grove.Features.Features;

/// <summary>Switches features on and off while the site runs.</summary>
/// <remarks>
/// A shell with the new set is built beside the running one; the list of features and the migrations of new ones are
/// committed through it; then it takes over. Whatever fails on the way leaves the running shell and the database as they were.
/// </remarks>
public sealed class FeatureSwitch(ShellHost shells, ShellSettings settings, ModuleCatalogue catalogue)
{
    private static readonly SemaphoreSlim OneAtATime = new(1, 1);

    /// <summary>Enables a feature with all that it depends on.</summary>
    /// <exception cref="UnknownFeatureException">No module declares it, or something that it depends on.</exception>
    /// <exception cref="CyclicFeatureException">Features depend on each other in a circle.</exception>
    public Task EnableAsync(string featureId, CancellationToken cancellationToken = default) =>
        ChangeAsync(enabled => enabled.Append(Find(featureId).Id), cancellationToken);

    /// <summary>Disables a feature with all that depend on it.</summary>
    /// <exception cref="UnknownFeatureException">No module declares it.</exception>
    public Task DisableAsync(string featureId, CancellationToken cancellationToken = default)
    {
        var gone = DependentsOf(Find(featureId)).Select(feature => feature.Id).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return ChangeAsync(enabled => enabled.Where(id => !gone.Contains(id)), cancellationToken);
    }

    /// <summary>The feature and all features that cannot be without it.</summary>
    public IReadOnlyList<Feature> DependentsOf(Feature feature) =>
        catalogue.Features.Where(candidate => FeatureOrder.DependsOn(catalogue, candidate, feature)).ToList();

    private Feature Find(string featureId) => catalogue.Find(featureId) ?? throw new UnknownFeatureException(featureId, requiredBy: null);

    private async Task ChangeAsync(Func<IEnumerable<string>, IEnumerable<string>> change, CancellationToken cancellationToken)
    {
        await OneAtATime.WaitAsync(cancellationToken);
        try
        {
            var running = shells.Current ?? throw new InvalidOperationException("No site runs whose features could be changed.");
            var wanted = change(running.Features.Select(feature => feature.Id)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            var next = await shells.BuildAsync(settings, wanted);
            try
            {
                await StoreAsync(next, wanted, cancellationToken);
            }
            catch
            {
                await next.DiscardAsync();
                throw;
            }

            await shells.PublishAsync(next);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task StoreAsync(Shell next, List<string> wanted, CancellationToken cancellationToken)
    {
        await using var scope = next.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FeatureList>().SetAsync(wanted, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<MigrationRunner>().RunAsync(scope.ServiceProvider, cancellationToken);
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync(cancellationToken);
    }
}
