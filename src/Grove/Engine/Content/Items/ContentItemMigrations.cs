using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Grove.Content.Items;

/// <summary>The tables by which versions are found and kept unique.</summary>
internal sealed class ContentItemMigrations : DataMigration
{
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ContentItemIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(IdLength))
            .Column<string>("ContentItemVersionId", column => column.WithLength(IdLength))
            .Column<bool>("Latest")
            .Column<bool>("Published")
            .Column<string>("ContentType", column => column.WithLength(ContentItemIndex.MaxContentTypeSize))
            .Column<DateTime>("ModifiedUtc", column => column.Nullable())
            .Column<DateTime>("PublishedUtc", column => column.Nullable())
            .Column<DateTime>("CreatedUtc", column => column.Nullable())
            .Column<string>("Owner", column => column.Nullable().WithLength(ContentItemIndex.MaxOwnerSize))
            .Column<string>("Author", column => column.Nullable().WithLength(ContentItemIndex.MaxAuthorSize))
            .Column<string>("DisplayText", column => column.Nullable().WithLength(ContentItemIndex.MaxDisplayTextSize)));

        await SchemaBuilder.AlterIndexTableAsync<ContentItemIndex>(table =>
        {
            table.CreateIndex("IDX_ContentItemIndex_Item", "ContentItemId", "Latest", "Published", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_Version", "ContentItemVersionId", "DocumentId");
            table.CreateIndex("IDX_ContentItemIndex_Type", "ContentType", "Published", "Latest", "CreatedUtc");
            table.CreateIndex("IDX_ContentItemIndex_Modified", "Latest", "ModifiedUtc", "DocumentId");
        });

        await SchemaBuilder.CreateMapIndexTableAsync<SoleVersionIndex>(table => table
            .Column<string>("LatestOf", column => column.Nullable().Unique().WithLength(IdLength))
            .Column<string>("LiveOf", column => column.Nullable().Unique().WithLength(IdLength)));

        return 1;
    }
}
