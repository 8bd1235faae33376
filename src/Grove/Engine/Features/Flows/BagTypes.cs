using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Flows.Models;

namespace Grove.Features.Flows;

/// <summary>Finds the content types whose items a bag may hold.</summary>
internal sealed class BagTypes(IContentDefinitionManager definitions)
{
    /// <summary>The types that the settings name, or those of the stereotypes that they name.</summary>
    public async Task<IReadOnlyList<ContentTypeDefinition>> OfAsync(BagPartSettings settings)
    {
        var all = await definitions.ListTypeDefinitionsAsync();
        return settings.ContainedContentTypes is { Length: > 0 } names
            ? [.. names.Select(name => all.FirstOrDefault(type => type.Name == name)).OfType<ContentTypeDefinition>()]
            : [.. all.Where(type => type.TryGetStereotype(out var stereotype) && settings.ContainedStereotypes?.Contains(stereotype) == true)];
    }
}
