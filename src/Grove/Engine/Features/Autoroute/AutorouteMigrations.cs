using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Features.Autoroute;

/// <summary>Offers the part to content types, and makes the tables of present and former paths.</summary>
internal sealed class AutorouteMigrations(IContentDefinitionManager definitions) : DataMigration
{
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync("AutoroutePart", part => part
            .Attachable()
            .WithDescription("Provides a custom url for your content item."));

        await SchemaBuilder.CreateMapIndexTableAsync<AutoroutePartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(IdLength))
            .Column<string>("ContainedContentItemId", column => column.Nullable().WithLength(IdLength))
            .Column<string>("JsonPath", column => column.Nullable().Unlimited())
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength))
            .Column<bool>("Published")
            .Column<bool>("Latest"));
        await SchemaBuilder.AlterIndexTableAsync<AutoroutePartIndex>(table =>
        {
            table.CreateIndex("IDX_AutoroutePartIndex_Path", "Path", "Published");
            table.CreateIndex("IDX_AutoroutePartIndex_Item", "ContentItemId", "ContainedContentItemId", "Published", "Latest");
        });

        await SchemaBuilder.CreateMapIndexTableAsync<FormerPathIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(IdLength))
            .Column<string>("Path", column => column.WithLength(AutoroutePart.MaxPathLength)));
        return 1;
    }
}
