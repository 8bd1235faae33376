using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using YesSql.Sql;

namespace Grove.Features.Taxonomies;

/// <summary>Makes the index of filed items and the content type <c>Taxonomy</c>.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Taxonomy", type => type
            .DisplayedAs("Taxonomy")
            .Draftable().Versionable().Creatable().Listable()
            .WithPart("TitlePart", part => part.WithSettings(new ContentTypePartSettings { Position = "1" }))
            .WithPart("AliasPart", part => part.WithSettings(new ContentTypePartSettings { Position = "2" }))
            .WithPart("AutoroutePart", part => part
                .WithSettings(new ContentTypePartSettings { Position = "3" })
                .MergeSettings(new JsonObject
                {
                    ["AutoroutePartSettings"] = new JsonObject
                    {
                        ["Pattern"] = "{{ ContentItem.DisplayText | slugify }}",
                        ["AllowRouteContainedItems"] = true,
                    },
                }))
            .WithPart(nameof(TaxonomyPart), part => part.WithSettings(new ContentTypePartSettings { Position = "4" })));

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>(nameof(TaxonomyIndex.TaxonomyContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TaxonomyIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TaxonomyIndex.ContentType), column => column.WithLength(255))
            .Column<string>(nameof(TaxonomyIndex.ContentPart), column => column.WithLength(255))
            .Column<string>(nameof(TaxonomyIndex.ContentField), column => column.WithLength(255))
            .Column<string>(nameof(TaxonomyIndex.TermContentItemId), column => column.WithLength(26))
            .Column<bool>(nameof(TaxonomyIndex.Published), column => column.WithDefault(true))
            .Column<bool>(nameof(TaxonomyIndex.Latest), column => column.WithDefault(false)));

        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table => table.CreateIndex(
            "IDX_TaxonomyIndex_Term", "DocumentId", nameof(TaxonomyIndex.TermContentItemId), nameof(TaxonomyIndex.Published), nameof(TaxonomyIndex.Latest)));
        return 1;
    }
}
