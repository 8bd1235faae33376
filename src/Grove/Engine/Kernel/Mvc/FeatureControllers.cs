using System.Reflection;
using Grove.Kernel.Shells;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Grove.Kernel.Mvc;

/// <summary>Leaves only the controllers whose feature is enabled.</summary>
internal sealed class FeatureControllers(EnabledFeatures features) : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        var modules = features.Modules.ToDictionary(module => module.Assembly);
        foreach (var controller in feature.Controllers.Where(controller => !IsEnabled(controller)).ToList())
        {
            feature.Controllers.Remove(controller);
        }

        bool IsEnabled(TypeInfo controller) =>
            modules.TryGetValue(controller.Assembly, out var module) && features.Includes(controller, module);
    }
}
