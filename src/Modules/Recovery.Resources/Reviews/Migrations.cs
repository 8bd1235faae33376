using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace Recovery.Resources.Reviews;

/// <summary>Makes the table of review dates.</summary>
public sealed class Migrations : DataMigration
{
    /// <summary>The first release.</summary>
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ReviewIndex>(table => table
            .Column<string>(nameof(ReviewIndex.ContentItemId), column => column.WithLength(26))
            .Column<DateTime>(nameof(ReviewIndex.ReviewBy)));

        await SchemaBuilder.AlterIndexTableAsync<ReviewIndex>(table => table
            .CreateIndex("IDX_ReviewIndex_ReviewBy", "DocumentId", nameof(ReviewIndex.ReviewBy)));
        return 1;
    }
}
