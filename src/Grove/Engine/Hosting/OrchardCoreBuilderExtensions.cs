namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What a host says of the features of its sites.</summary>
public static class OrchardCoreBuilderExtensions
{
    /// <summary>Adds features to a site that is not set up yet.</summary>
    public static OrchardCoreBuilder AddSetupFeatures(this OrchardCoreBuilder builder, params string[] featureIds)
    {
        ServiceExtensions.SetupFeaturesOf(builder.ApplicationServices).Add(featureIds);
        return builder;
    }
}
