using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Settings;
using OrchardCore.Title.Models;

namespace Recovery.Resources.Pages;

/// <summary>Defines pages that stand by themselves, and the home page.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first release.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Page", type => Common(type)
            .DisplayedAs("Page")
            .WithPart("AutoroutePart", part => part
                .WithSettings(new AutoroutePartSettings { AllowCustomPath = true, AllowUpdatePath = true })
                .WithPosition("1")));

        await definitions.AlterPartDefinitionAsync(nameof(HomePagePart), part => part
            .WithField<TextField>(nameof(HomePagePart.Lead), field => field
                .WithDisplayName("Lead")
                .WithEditor("TextArea")
                .WithSettings(new TextFieldSettings { Hint = "The sentence below the title." })
                .WithPosition("0")));

        await definitions.AlterTypeDefinitionAsync("HomePage", type => Common(type)
            .DisplayedAs("Home Page")
            .WithPart("AutoroutePart", part => part
                .WithSettings(new AutoroutePartSettings { AllowCustomPath = true, AllowUpdatePath = true, ShowHomepageOption = true })
                .WithPosition("1"))
            .WithPart(nameof(HomePagePart), part => part.WithPosition("2")));

        return 1;
    }

    private static ContentTypeDefinitionBuilder Common(ContentTypeDefinitionBuilder type) => type
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }).WithPosition("0"))
        .WithPart("HtmlBodyPart", part => part
            .WithDisplayName("Body")
            .WithEditor("Wysiwyg")
            .WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true })
            .WithPosition("3"));
}
