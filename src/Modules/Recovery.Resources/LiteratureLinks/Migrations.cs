using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Settings;
using OrchardCore.Lists.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using Recovery.Resources.Taxonomies;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace Recovery.Resources.LiteratureLinks;

/// <summary>Defines links to literature, the library that contains them and the index that finds them.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private static readonly string[] Kinds = ["Books and pamphlets", "Books", "Pamphlets", "Daily readings", "Recordings", "Videos"];

    /// <summary>The first release.</summary>
    public async Task<int> CreateAsync()
    {
        await DefineLinkPartAsync();
        await DefineLinkAsync();
        await DefineLibraryAsync();
        await CreateIndexAsync();
        return 1;
    }

    private Task DefineLinkPartAsync() => definitions.AlterPartDefinitionAsync(nameof(LiteratureLinkPart), part => part
        .WithField<LinkField>(nameof(LiteratureLinkPart.Link), field => field
            .WithDisplayName("Link")
            .WithSettings(new LinkFieldSettings { Required = true, LinkTextMode = LinkTextMode.Url, UrlPlaceholder = "https://" })
            .WithPosition("0"))
        .WithField<TaxonomyField>(nameof(LiteratureLinkPart.Fellowship), field => field
            .WithDisplayName("Fellowship")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = KnownTaxonomies.Fellowships, Unique = true, Hint = "Who publishes it." })
            .WithPosition("1"))
        .WithField<TextField>(nameof(LiteratureLinkPart.Description), field => field
            .WithDisplayName("Description")
            .WithEditor("TextArea")
            .WithSettings(new TextFieldSettings { Hint = "In our own words; their texts are theirs." })
            .WithPosition("2"))
        .WithField<TextField>(nameof(LiteratureLinkPart.Language), field => field.WithDisplayName("Language").WithPosition("3"))
        .WithField<TextField>(nameof(LiteratureLinkPart.Kind), field => field
            .WithDisplayName("Kind")
            .WithEditor("PredefinedList")
            .WithSettings(new TextFieldPredefinedListEditorSettings
            {
                Editor = EditorOption.Dropdown,
                Options = [.. Kinds.Select(kind => new ListValueOption { Name = kind, Value = kind })],
            })
            .WithPosition("4"))
        .WithField<BooleanField>(nameof(LiteratureLinkPart.Official), field => field
            .WithDisplayName("Official")
            .WithSettings(new BooleanFieldSettings { Label = "The fellowship itself publishes it there" })
            .WithPosition("5"))
        .WithField<DateField>(nameof(LiteratureLinkPart.ReviewBy), field => field
            .WithDisplayName("Review by")
            .WithSettings(new DateFieldSettings { Hint = "When somebody should try the link again. Visitors don't see it." })
            .WithPosition("6")));

    private Task DefineLinkAsync() => definitions.AlterTypeDefinitionAsync("LiteratureLink", type => type
        .DisplayedAs("Literature Link")
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }).WithPosition("0"))
        .WithPart(nameof(LiteratureLinkPart), part => part.WithPosition("1")));

    private Task DefineLibraryAsync() => definitions.AlterTypeDefinitionAsync("Library", type => type
        .DisplayedAs("Library")
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
            .WithSettings(new ListPartSettings { ContainedContentTypes = ["LiteratureLink"], EnableOrdering = true, PageSize = 50 })
            .WithPosition("3")));

    private async Task CreateIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<LiteratureLinkIndex>(table => table
            .Column<string>(nameof(LiteratureLinkIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(LiteratureLinkIndex.FellowshipTermContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(LiteratureLinkIndex.Language), column => column.WithLength(LiteratureLinkIndex.MaxTextSize))
            .Column<string>(nameof(LiteratureLinkIndex.Kind), column => column.WithLength(LiteratureLinkIndex.MaxTextSize))
            .Column<string>(nameof(LiteratureLinkIndex.DisplayText), column => column.WithLength(255))
            .Column<DateTime>(nameof(LiteratureLinkIndex.ReviewBy))
            .Column<bool>(nameof(LiteratureLinkIndex.Published), column => column.WithDefault(false))
            .Column<bool>(nameof(LiteratureLinkIndex.Latest), column => column.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<LiteratureLinkIndex>(table => table
            .CreateIndex("IDX_LiteratureLinkIndex_Fellowship", "DocumentId", nameof(LiteratureLinkIndex.FellowshipTermContentItemId), nameof(LiteratureLinkIndex.Published)));
        await SchemaBuilder.AlterIndexTableAsync<LiteratureLinkIndex>(table => table
            .CreateIndex("IDX_LiteratureLinkIndex_ReviewBy", "DocumentId", nameof(LiteratureLinkIndex.Latest), nameof(LiteratureLinkIndex.ReviewBy)));
    }
}
