using System.Reflection;

namespace OrchardCore.Modules;

/// <summary>Lets a startup take part only when all the named features are enabled too.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = false)]
public class RequireFeaturesAttribute : Attribute
{
    /// <param name="featureNames">Ids of the features that must be enabled.</param>
    public RequireFeaturesAttribute(params string[] featureNames) => RequiredFeatureNames = featureNames;

    /// <summary>Ids of the features that must be enabled.</summary>
    public IList<string> RequiredFeatureNames { get; }

    /// <summary>The features that <paramref name="type"/> asks for; empty where it asks for none.</summary>
    public static IList<string> GetRequiredFeatureNamesForType(Type type) =>
        type.GetCustomAttribute<RequireFeaturesAttribute>(inherit: false)?.RequiredFeatureNames ?? [];
}
