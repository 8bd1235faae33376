using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Features.Alias;

/// <summary>Offers the part to content types, and makes the table by which items are found.</summary>
internal sealed class AliasMigrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("AliasPart", part => part
            .Attachable()
            .WithDescription("Provides a way to define custom aliases for content items."));

        await SchemaBuilder.CreateMapIndexTableAsync<AliasPartIndex>(table => table
            .Column<string>("Alias", column => column.WithLength(AliasPart.MaxAliasLength))
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<bool>("Latest", column => column.WithDefault(false))
            .Column<bool>("Published", column => column.WithDefault(true)));
        await SchemaBuilder.AlterIndexTableAsync<AliasPartIndex>(table =>
            table.CreateIndex("IDX_AliasPartIndex_Alias", "Alias", "ContentItemId", "Published", "Latest"));
        return 1;
    }
}
