using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Title.Models;

namespace Recovery.Resources.Settings;

/// <summary>Defines the site's own settings: who runs it, and the crisis lines on every page.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first release.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineOrganisationAsync();
        await DefineCrisisLineAsync();
        await DefineCrisisAsync();
        return 1;
    }

    private async Task DefineOrganisationAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(OrganisationSettingsPart), part => part
            .WithField<TextField>(nameof(OrganisationSettingsPart.Name), field => field.WithDisplayName("Name").WithPosition("0"))
            .WithField<TextField>(nameof(OrganisationSettingsPart.Tagline), field => field.WithDisplayName("Tagline").WithPosition("1"))
            .WithField<TextField>(nameof(OrganisationSettingsPart.Email), field => field.WithDisplayName("Email").WithEditor("Email").WithPosition("2"))
            .WithField<TextField>(nameof(OrganisationSettingsPart.Phone), field => field
                .WithDisplayName("Phone")
                .WithEditor("Tel")
                .WithSettings(new TextFieldSettings { Hint = "Your own number. Crisis lines have their own settings." })
                .WithPosition("3"))
            .WithField<TextField>(nameof(OrganisationSettingsPart.Address), field => field.WithDisplayName("Address").WithEditor("TextArea").WithPosition("4")));

        await definitions.AlterTypeDefinitionAsync("OrganisationSettings", type => type
            .DisplayedAs("Organisation")
            .WithDescription("Who runs this site and how to reach them.")
            .Stereotype("CustomSettings")
            .WithPart(nameof(OrganisationSettingsPart), part => part.WithPosition("0")));
    }

    private async Task DefineCrisisLineAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CrisisLinePart), part => part
            .WithField<TextField>(nameof(CrisisLinePart.Name), field => field
                .WithDisplayName("Name")
                .WithSettings(new TextFieldSettings { Required = true })
                .WithPosition("0"))
            .WithField<TextField>(nameof(CrisisLinePart.Phone), field => field
                .WithDisplayName("Phone")
                .WithEditor("Tel")
                .WithSettings(new TextFieldSettings { Hint = "In digits: a phone dials it as it stands." })
                .WithPosition("1"))
            .WithField<TextField>(nameof(CrisisLinePart.Text), field => field
                .WithDisplayName("Text")
                .WithEditor("Tel")
                .WithSettings(new TextFieldSettings { Hint = "The number to text, in digits." })
                .WithPosition("2"))
            .WithField<LinkField>(nameof(CrisisLinePart.Chat), field => field
                .WithDisplayName("Chat")
                .WithSettings(new LinkFieldSettings { LinkTextMode = LinkTextMode.Optional, UrlPlaceholder = "https://" })
                .WithPosition("3"))
            .WithField<TextField>(nameof(CrisisLinePart.Hours), field => field.WithDisplayName("Hours").WithPosition("4"))
            .WithField<TextField>(nameof(CrisisLinePart.Languages), field => field.WithDisplayName("Languages").WithPosition("5"))
            .WithField<DateField>(nameof(CrisisLinePart.ReviewBy), field => field
                .WithDisplayName("Review by")
                .WithSettings(new DateFieldSettings { Hint = "When somebody should check the line again. Visitors don't see it." })
                .WithPosition("6")));

        await definitions.AlterTypeDefinitionAsync("CrisisLine", type => type
            .DisplayedAs("Crisis Line")
            .WithPart("TitlePart", part => part
                .WithSettings(new TitlePartSettings
                {
                    Options = TitlePartOptions.GeneratedHidden,
                    Pattern = "{{ Model.ContentItem.Content.CrisisLinePart.Name.Text }}",
                })
                .WithPosition("0"))
            .WithPart(nameof(CrisisLinePart), part => part.WithPosition("1")));
    }

    private async Task DefineCrisisAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CrisisSettingsPart), part => part
            .WithField<TextField>(nameof(CrisisSettingsPart.Intro), field => field
                .WithDisplayName("Introduction")
                .WithSettings(new TextFieldSettings { Hint = "The words before the lines, on every page." })
                .WithPosition("0")));

        await definitions.AlterTypeDefinitionAsync("CrisisSettings", type => type
            .DisplayedAs("Crisis lines")
            .WithDescription("Whom to turn to at once: shown on every page.")
            .Stereotype("CustomSettings")
            .WithPart(nameof(CrisisSettingsPart), part => part.WithPosition("0"))
            .WithPart("Lines", "BagPart", part => part
                .WithDisplayName("Lines")
                .WithSettings(new BagPartSettings { ContainedContentTypes = ["CrisisLine"] })
                .WithPosition("1")));
    }
}
