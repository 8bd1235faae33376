namespace OrchardCore.ResourceManagement;

/// <summary>Definitions of scripts and styles.</summary>
public class ResourceManifest
{
    private readonly Dictionary<string, Dictionary<string, IList<ResourceDefinition>>> _resources = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Defines a script.</summary>
    public ResourceDefinition DefineScript(string name) => DefineResource("script", name);

    /// <summary>Defines a stylesheet.</summary>
    public ResourceDefinition DefineStyle(string name) => DefineResource("stylesheet", name);

    /// <summary>Defines a resource.</summary>
    /// <param name="resourceType"><c>script</c> or <c>stylesheet</c>.</param>
    /// <param name="resourceName">The name by which it is required.</param>
    public virtual ResourceDefinition DefineResource(string resourceType, string resourceName)
    {
        var definition = new ResourceDefinition(this, resourceType, resourceName);
        var ofType = (Dictionary<string, IList<ResourceDefinition>>)GetResources(resourceType);
        if (!ofType.TryGetValue(resourceName, out var versions))
        {
            ofType[resourceName] = versions = [];
        }
        versions.Add(definition);
        return definition;
    }

    /// <summary>The definitions of a type by name, each with its versions.</summary>
    public virtual IDictionary<string, IList<ResourceDefinition>> GetResources(string resourceType)
    {
        if (!_resources.TryGetValue(resourceType, out var ofType))
        {
            _resources[resourceType] = ofType = new(StringComparer.OrdinalIgnoreCase);
        }
        return ofType;
    }
}
