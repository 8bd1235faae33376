using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Settings;
using OrchardCore.Lists.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace Recovery.Resources.StaffProfiles;

/// <summary>Defines profiles, the credentials in them, the team that contains them and the index that finds them.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first release.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineCredentialAsync();
        await DefineProfilePartAsync();
        await DefineProfileAsync();
        await DefineTeamAsync();
        await CreateIndexAsync();
        return 1;
    }

    private async Task DefineCredentialAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(CredentialPart), part => part
            .WithField<TextField>(nameof(CredentialPart.Acronym), field => field
                .WithDisplayName("Letters")
                .WithSettings(new TextFieldSettings { Required = true, Hint = "The letters after the name, such as CARC." })
                .WithPosition("0"))
            .WithField<TextField>(nameof(CredentialPart.FullName), field => field
                .WithDisplayName("Full name")
                .WithSettings(new TextFieldSettings { Hint = "What the letters stand for: issuers differ." })
                .WithPosition("1"))
            .WithField<TextField>(nameof(CredentialPart.Issuer), field => field.WithDisplayName("Issuer").WithPosition("2"))
            .WithField<TextField>(nameof(CredentialPart.Place), field => field.WithDisplayName("Place").WithPosition("3"))
            .WithField<TextField>(nameof(CredentialPart.Number), field => field.WithDisplayName("Number").WithPosition("4"))
            .WithField<DateField>(nameof(CredentialPart.ValidFrom), field => field.WithDisplayName("Valid from").WithPosition("5"))
            .WithField<DateField>(nameof(CredentialPart.Expires), field => field
                .WithDisplayName("Expires")
                .WithSettings(new DateFieldSettings { Hint = "The site stops showing it after this day." })
                .WithPosition("6"))
            .WithField<LinkField>(nameof(CredentialPart.VerificationLink), field => field
                .WithDisplayName("Where to check it")
                .WithSettings(new LinkFieldSettings { LinkTextMode = LinkTextMode.Url, UrlPlaceholder = "https://" })
                .WithPosition("7")));

        await definitions.AlterTypeDefinitionAsync("Credential", type => type
            .DisplayedAs("Credential")
            .WithPart("TitlePart", part => part
                .WithSettings(new TitlePartSettings
                {
                    Options = TitlePartOptions.GeneratedHidden,
                    Pattern = "{{ Model.ContentItem.Content.CredentialPart.Acronym.Text }}",
                })
                .WithPosition("0"))
            .WithPart(nameof(CredentialPart), part => part.WithPosition("1")));
    }

    private Task DefineProfilePartAsync() => definitions.AlterPartDefinitionAsync(nameof(StaffProfilePart), part => part
        .WithField<TextField>(nameof(StaffProfilePart.Role), field => field.WithDisplayName("Role").WithPosition("0"))
        .WithField<TextField>(nameof(StaffProfilePart.Pronouns), field => field.WithDisplayName("Pronouns").WithPosition("1"))
        .WithField<MediaField>(nameof(StaffProfilePart.Photo), field => field
            .WithDisplayName("Photo")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true, AllowAnchors = true, Hint = "Describe it for people who don't see it." })
            .WithPosition("2"))
        .WithField<DateField>(nameof(StaffProfilePart.Joined), field => field.WithDisplayName("Joined").WithPosition("3"))
        .WithField<NumericField>(nameof(StaffProfilePart.Order), field => field
            .WithDisplayName("Order")
            .WithSettings(new NumericFieldSettings { Scale = 0, Minimum = 0, Maximum = 9999, Hint = "The lowest comes first." })
            .WithPosition("4"))
        .WithField<BooleanField>(nameof(StaffProfilePart.Active), field => field
            .WithDisplayName("Active")
            .WithSettings(new BooleanFieldSettings { DefaultValue = true, Label = "Works here now" })
            .WithPosition("5")));

    private Task DefineProfileAsync() => definitions.AlterTypeDefinitionAsync("StaffProfile", type => type
        .DisplayedAs("Staff Profile")
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart("TitlePart", part => part.WithDisplayName("Name").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }).WithPosition("0"))
        .WithPart("AutoroutePart", part => part
            .WithSettings(new AutoroutePartSettings
            {
                Pattern = "team/{{ Model.ContentItem | display_text | slugify }}",
                AllowCustomPath = true,
                AllowUpdatePath = true,
            })
            .WithPosition("1"))
        .WithPart(nameof(StaffProfilePart), part => part.WithPosition("2"))
        .WithPart("HtmlBodyPart", part => part
            .WithDisplayName("About")
            .WithEditor("Wysiwyg")
            .WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true })
            .WithPosition("3"))
        .WithPart("Credentials", "BagPart", part => part
            .WithDisplayName("Credentials")
            .WithSettings(new BagPartSettings { ContainedContentTypes = ["Credential"] })
            .WithPosition("4")));

    private Task DefineTeamAsync() => definitions.AlterTypeDefinitionAsync("Team", type => type
        .DisplayedAs("Team")
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }).WithPosition("0"))
        .WithPart("AutoroutePart", part => part
            .WithSettings(new AutoroutePartSettings { AllowCustomPath = true, AllowUpdatePath = true })
            .WithPosition("1"))
        .WithPart("HtmlBodyPart", part => part
            .WithDisplayName("Introduction")
            .WithEditor("Wysiwyg")
            .WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true })
            .WithPosition("2"))
        .WithPart("ListPart", part => part
            .WithSettings(new ListPartSettings { ContainedContentTypes = ["StaffProfile"], EnableOrdering = true, PageSize = 50 })
            .WithPosition("3")));

    private async Task CreateIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<StaffProfileIndex>(table => table
            .Column<string>(nameof(StaffProfileIndex.ContentItemId), column => column.WithLength(26))
            .Column<int>(nameof(StaffProfileIndex.Order))
            .Column<bool>(nameof(StaffProfileIndex.Active), column => column.WithDefault(false))
            .Column<bool>(nameof(StaffProfileIndex.Published), column => column.WithDefault(false))
            .Column<bool>(nameof(StaffProfileIndex.Latest), column => column.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<StaffProfileIndex>(table => table
            .CreateIndex("IDX_StaffProfileIndex_Order", "DocumentId", nameof(StaffProfileIndex.Published), nameof(StaffProfileIndex.Active), nameof(StaffProfileIndex.Order)));
    }
}
