using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Grove.Storage;

/// <summary>Changes the stored list of enabled features. A shell built after the commit has them.</summary>
public sealed class FeatureList(SingleDocuments documents)
{
    /// <summary>The ids that were asked for, without what they depend on.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<IReadOnlyList<string>> GetAsync(CancellationToken cancellationToken = default) =>
        (await documents.GetAsync<ShellDescriptor>(cancellationToken)).Features.Select(feature => feature.Id).ToList();

    /// <summary>Replaces the list within the unit of work.</summary>
    /// <param name="featureIds">The ids that are asked for from now on.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SetAsync(IEnumerable<string> featureIds, CancellationToken cancellationToken = default)
    {
        var descriptor = await documents.LoadForUpdateAsync<ShellDescriptor>(cancellationToken);
        descriptor.SerialNumber++;
        descriptor.Features = featureIds.Distinct(StringComparer.OrdinalIgnoreCase).Select(id => new ShellFeature(id)).ToList();
        await documents.SaveAsync(descriptor, cancellationToken);
    }
}
