using OrchardCore.Environment.Shell;

namespace Grove.Kernel;

/// <summary>Remembers which features a site has enabled; read before the site's own services exist.</summary>
public interface IEnabledFeaturesStore
{
    /// <summary>The ids that were asked for, without what they depend on; <see langword="null"/> where nothing is stored yet.</summary>
    Task<IReadOnlyList<string>?> ReadAsync(ShellSettings settings, CancellationToken cancellationToken);
}
