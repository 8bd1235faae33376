using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;

namespace Recovery.Resources.Taxonomies;

/// <summary>Defines the kinds of terms; the taxonomies that hold them are content, which the recipe brings.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first release.</summary>
    public async Task<int> CreateAsync()
    {
        foreach (var term in new[] { "Category", "Fellowship", "Tag" })
        {
            await definitions.AlterTypeDefinitionAsync(term, type => type
                .DisplayedAs(term)
                .Listable(false).Securable()
                .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }).WithPosition("0"))
                .WithPart("AutoroutePart", part => part
                    .WithSettings(new AutoroutePartSettings { AllowCustomPath = true, AllowUpdatePath = true, AllowDisabled = true })
                    .WithPosition("1")));
        }

        return 1;
    }
}
