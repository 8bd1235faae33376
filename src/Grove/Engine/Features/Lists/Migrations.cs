using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Lists.Indexes;
using OrchardCore.Lists.Models;
using YesSql.Sql;

namespace Grove.Features.Lists;

/// <summary>Offers lists to content types and makes the table that finds their items.</summary>
internal sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(ListPart), part => part
            .Attachable()
            .WithDescription("Contains other items."));

        await SchemaBuilder.CreateMapIndexTableAsync<ContainedPartIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(IdLength))
            .Column<string>("ListContentItemId", column => column.Nullable().WithLength(IdLength))
            .Column<string>("DisplayText", column => column.Nullable().WithLength(ContainedPartIndex.MaxDisplayTextSize))
            .Column<int>("Order")
            .Column<string>("ListContentType", column => column.Nullable().WithLength(255))
            .Column<bool>("Published")
            .Column<bool>("Latest"));

        await SchemaBuilder.AlterIndexTableAsync<ContainedPartIndex>(table =>
        {
            table.CreateIndex("IDX_ContainedPartIndex_List", "ListContentItemId", "Published", "Latest", "Order", "DocumentId");
            table.CreateIndex("IDX_ContainedPartIndex_Item", "ContentItemId", "DocumentId");
        });
        return 1;
    }
}
