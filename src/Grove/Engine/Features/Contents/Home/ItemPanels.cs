using System.Security.Claims;
using Grove.Admin.Home;
using Grove.Features.Contents.Listing;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;

namespace Grove.Features.Contents.Home;

/// <summary>A few lines of the list of content.</summary>
internal abstract class ItemPanel(ContentTypesOfUser types, ContentList list, ContentLinks links, ILocalClock clock) : IDashboardPanel
{
    private const int Lines = 7;

    public abstract int Order { get; }

    public async Task<DashboardPanel?> BuildAsync(ClaimsPrincipal user)
    {
        var listable = await types.ListableAsync(user);
        if (listable.Count == 0)
        {
            return null;
        }

        var rows = await list.RowsAsync(user, listable, Filter, 0, Lines);
        var entries = new List<DashboardEntry>();
        foreach (var row in rows)
        {
            var when = row.When is { } utc
                ? (await clock.ConvertToLocalAsync(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)))).ToString("g", System.Globalization.CultureInfo.CurrentCulture)
                : null;
            entries.Add(new DashboardEntry(row.Name, links.Edit(row.Id), $"{row.TypeName}, {when}"));
        }

        return new DashboardPanel(Title, entries, Nothing);
    }

    protected abstract ListFilter Filter { get; }

    protected abstract string Title { get; }

    protected abstract string Nothing { get; }
}

/// <summary>What waits to be published.</summary>
internal sealed class DraftsPanel(ContentTypesOfUser types, ContentList list, ContentLinks links, ILocalClock clock, IStringLocalizer<DraftsPanel> text)
    : ItemPanel(types, list, links, clock)
{
    public override int Order => 20;

    protected override ListFilter Filter => new() { Status = ListStatus.Draft };

    protected override string Title => text["Drafts"];

    protected override string Nothing => text["No draft waits to be published."];
}

/// <summary>What visitors have got last.</summary>
internal sealed class PublishedPanel(ContentTypesOfUser types, ContentList list, ContentLinks links, ILocalClock clock, IStringLocalizer<PublishedPanel> text)
    : ItemPanel(types, list, links, clock)
{
    public override int Order => 30;

    protected override ListFilter Filter => new() { Status = ListStatus.Published, Order = ListOrder.Published };

    protected override string Title => text["Published last"];

    protected override string Nothing => text["Nothing is published yet."];
}
