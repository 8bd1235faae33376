namespace OrchardCore.Modules;

/// <summary>Binds a startup, controller or other type to the feature that must be enabled for it to take part.</summary>
/// <remarks>Types of a module without this attribute belong to the module's own feature, whose id is the module's.</remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false, Inherited = false)]
public class FeatureAttribute : Attribute
{
    /// <param name="featureName">The feature's id, such as <c>OrchardCore.Title</c>.</param>
    public FeatureAttribute(string featureName) => FeatureName = featureName;

    /// <summary>The feature's id.</summary>
    public string FeatureName { get; set; }
}
