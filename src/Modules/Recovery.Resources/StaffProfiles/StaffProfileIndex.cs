using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace Recovery.Resources.StaffProfiles;

/// <summary>Finds the people who work here, in order.</summary>
public class StaffProfileIndex : MapIndex
{
    /// <summary>The profile.</summary>
    public string? ContentItemId { get; set; }

    /// <summary>The person's place; those without one come last.</summary>
    public int Order { get; set; }

    /// <summary>Whether the person works here now.</summary>
    public bool Active { get; set; }

    /// <summary>Whether the row is of the live version.</summary>
    public bool Published { get; set; }

    /// <summary>Whether the row is of the newest version.</summary>
    public bool Latest { get; set; }
}

/// <summary>Writes a row for the live and the newest version of every profile.</summary>
public sealed class StaffProfileIndexProvider : IndexProvider<ContentItem>
{
    /// <inheritdoc />
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<StaffProfileIndex>()
            .When(item => item.Has<StaffProfilePart>() && (item.Published || item.Latest))
            .Map(Row);

    internal static StaffProfileIndex Row(ContentItem item)
    {
        var part = item.As<StaffProfilePart>();
        return new StaffProfileIndex
        {
            ContentItemId = item.ContentItemId,
            Order = part?.Order?.Value is { } order ? (int)Math.Clamp(order, int.MinValue, int.MaxValue) : int.MaxValue,
            Active = part?.Active?.Value ?? false,
            Published = item.Published,
            Latest = item.Latest,
        };
    }
}
