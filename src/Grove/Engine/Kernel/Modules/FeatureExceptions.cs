namespace Grove.Kernel.Modules;

/// <summary>A feature was asked for that no module declares.</summary>
public sealed class UnknownFeatureException(string featureId, string? requiredBy) : Exception(
    requiredBy is null
        ? $"The feature '{featureId}' is unknown: no module of this application declares it."
        : $"The feature '{featureId}', which '{requiredBy}' depends on, is unknown: no module of this application declares it.")
{
    /// <summary>The id that was asked for.</summary>
    public string FeatureId { get; } = featureId;
}

/// <summary>Features depend on each other in a circle, so that none can start first.</summary>
public sealed class CyclicFeatureException(IEnumerable<string> circle) : Exception(
    $"The features depend on each other in a circle: {string.Join(" → ", circle)}.");
