using OrchardCore.Data.Migration;
using YesSql.Indexes;
using YesSql.Sql;

namespace Grove.Features.Contents.Trash;

/// <summary>Notes that an item was deleted, so that it can be found and restored.</summary>
public sealed class TrashEntry
{
    /// <summary>The document's id.</summary>
    public long Id { get; set; }

    /// <summary>The item.</summary>
    public string ContentItemId { get; set; } = "";

    /// <summary>The version to restore: the last one before it was deleted.</summary>
    public string ContentItemVersionId { get; set; } = "";

    /// <summary>The item's type.</summary>
    public string ContentType { get; set; } = "";

    /// <summary>The item's name.</summary>
    public string? DisplayText { get; set; }

    /// <summary>The item's owner.</summary>
    public string? Owner { get; set; }

    /// <summary>Who deleted it.</summary>
    public string? RemovedBy { get; set; }

    /// <summary>When it was deleted, in UTC.</summary>
    public DateTime RemovedUtc { get; set; }
}

/// <summary>Finds what was deleted.</summary>
public sealed class TrashIndex : MapIndex
{
    /// <summary>The item.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The item's type.</summary>
    public string? ContentType { get; set; }

    /// <summary>The item's name.</summary>
    public string? DisplayText { get; set; }

    /// <summary>When it was deleted, in UTC.</summary>
    public DateTime RemovedUtc { get; set; }
}

/// <summary>Fills <see cref="TrashIndex"/>.</summary>
internal sealed class TrashIndexProvider : IndexProvider<TrashEntry>
{
    public override void Describe(DescribeContext<TrashEntry> context) => context.For<TrashIndex>().Map(entry => new TrashIndex
    {
        ContentItemId = entry.ContentItemId,
        ContentType = entry.ContentType,
        DisplayText = entry.DisplayText is { Length: > 255 } text ? text[..255] : entry.DisplayText,
        RemovedUtc = entry.RemovedUtc,
    });
}

/// <summary>Creates the table of <see cref="TrashIndex"/>.</summary>
internal sealed class TrashMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TrashIndex>(table => table
            .Column<string>("ContentItemId", column => column.WithLength(26))
            .Column<string>("ContentType", column => column.WithLength(255))
            .Column<string>("DisplayText", column => column.Nullable().WithLength(255))
            .Column<DateTime>("RemovedUtc"));
        await SchemaBuilder.AlterIndexTableAsync<TrashIndex>(table => table.CreateIndex("IDX_TrashIndex_Item", "ContentItemId"));
        await SchemaBuilder.AlterIndexTableAsync<TrashIndex>(table => table.CreateIndex("IDX_TrashIndex_Removed", "RemovedUtc", "DocumentId"));
        return 1;
    }
}
