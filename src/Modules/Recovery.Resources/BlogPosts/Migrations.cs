using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Settings;
using OrchardCore.Lists.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;
using Recovery.Resources.Taxonomies;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace Recovery.Resources.BlogPosts;

/// <summary>Defines posts, the blog that contains them and the index that finds them.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first release.</summary>
    public async Task<int> CreateAsync()
    {
        await DefinePostPartAsync();
        await DefinePostAsync();
        await DefineBlogAsync();
        await CreateIndexAsync();
        return 1;
    }

    private Task DefinePostPartAsync() => definitions.AlterPartDefinitionAsync(nameof(BlogPostPart), part => part
        .WithField<TextField>(nameof(BlogPostPart.Summary), field => field
            .WithDisplayName("Summary")
            .WithEditor("TextArea")
            .WithSettings(new TextFieldSettings { Hint = "What the post is about, for cards and search results: at most 300 characters." })
            .WithPosition("0"))
        .WithField<ContentPickerField>(nameof(BlogPostPart.Author), field => field
            .WithDisplayName("Author")
            .WithSettings(new ContentPickerFieldSettings { DisplayedContentTypes = ["StaffProfile"], Hint = "Who wrote it." })
            .WithPosition("1"))
        .WithField<DateField>(nameof(BlogPostPart.Date), field => field
            .WithDisplayName("Date")
            .WithSettings(new DateFieldSettings { Hint = "The day that readers see." })
            .WithPosition("2"))
        .WithField<HtmlField>(nameof(BlogPostPart.Preface), field => field
            .WithDisplayName("Preface")
            .WithEditor("Multiline")
            .WithSettings(new HtmlFieldSettings { Hint = "A word before the post begins, such as for whom the author speaks." })
            .WithPosition("3"))
        .WithField<MediaField>(nameof(BlogPostPart.Image), field => field
            .WithDisplayName("Image")
            .WithSettings(new MediaFieldSettings { Multiple = false, AllowMediaText = true, AllowAnchors = true, Hint = "Describe it for people who don't see it." })
            .WithPosition("4"))
        .WithField<TaxonomyField>(nameof(BlogPostPart.Category), field => field
            .WithDisplayName("Category")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = KnownTaxonomies.Categories, Unique = true })
            .WithPosition("5"))
        .WithField<TaxonomyField>(nameof(BlogPostPart.Tags), field => field
            .WithDisplayName("Tags")
            .WithEditor("Tags")
            .WithDisplayMode("Tags")
            .WithSettings(new TaxonomyFieldSettings { TaxonomyContentItemId = KnownTaxonomies.Tags })
            .WithSettings(new TaxonomyFieldTagsEditorSettings { Open = true })
            .WithPosition("6"))
        .WithField<ContentPickerField>(nameof(BlogPostPart.Literature), field => field
            .WithDisplayName("Literature")
            .WithSettings(new ContentPickerFieldSettings { Multiple = true, DisplayedContentTypes = ["LiteratureLink"], Hint = "What the post mentions." })
            .WithPosition("7"))
        .WithField<DateField>(nameof(BlogPostPart.ReviewBy), field => field
            .WithDisplayName("Review by")
            .WithSettings(new DateFieldSettings { Hint = "When somebody should read it again. Visitors don't see it." })
            .WithPosition("8")));

    private Task DefinePostAsync() => definitions.AlterTypeDefinitionAsync("BlogPost", type => type
        .DisplayedAs("Blog Post")
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart("TitlePart", part => part.WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }).WithPosition("0"))
        .WithPart("AutoroutePart", part => part
            .WithSettings(new AutoroutePartSettings
            {
                Pattern = "blog/{{ Model.ContentItem | display_text | slugify }}",
                AllowCustomPath = true,
                AllowUpdatePath = true,
            })
            .WithPosition("1"))
        .WithPart(nameof(BlogPostPart), part => part.WithPosition("2"))
        .WithPart("HtmlBodyPart", part => part
            .WithDisplayName("Body")
            .WithEditor("Wysiwyg")
            .WithSettings(new HtmlBodyPartSettings { SanitizeHtml = true })
            .WithPosition("3")));

    private Task DefineBlogAsync() => definitions.AlterTypeDefinitionAsync("Blog", type => type
        .DisplayedAs("Blog")
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
            .WithSettings(new ListPartSettings { ContainedContentTypes = ["BlogPost"], PageSize = 10 })
            .WithPosition("3")));

    private async Task CreateIndexAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<BlogPostIndex>(table => table
            .Column<string>(nameof(BlogPostIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(BlogPostIndex.AuthorContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(BlogPostIndex.Date))
            .Column<bool>(nameof(BlogPostIndex.Published), column => column.WithDefault(false))
            .Column<bool>(nameof(BlogPostIndex.Latest), column => column.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<BlogPostIndex>(table => table
            .CreateIndex("IDX_BlogPostIndex_Date", "DocumentId", nameof(BlogPostIndex.Published), nameof(BlogPostIndex.Date)));
        await SchemaBuilder.AlterIndexTableAsync<BlogPostIndex>(table => table
            .CreateIndex("IDX_BlogPostIndex_Author", "DocumentId", nameof(BlogPostIndex.AuthorContentItemId), nameof(BlogPostIndex.Published)));
    }
}
