using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using YesSql;

namespace Recovery.Resources.Reviews;

/// <summary>The dashboard's page of what is due for another look: facts, numbers and links grow old.</summary>
public sealed class ReviewsController(
    ISession session, IClock clock, IAuthorizationService authorization, IOptions<AdminOptions> admin) : Controller
{
    /// <summary>How long before its day an item is shown.</summary>
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(30);

    /// <summary>The most items on the page; the oldest come first, so that working on them brings up the rest.</summary>
    private const int Most = 100;

    /// <summary>Lists what is due, the most overdue first.</summary>
    [Admin("Recovery/Reviews", "RecoveryReviews")]
    public async Task<IActionResult> Index()
    {
        if (!await authorization.AuthorizeAsync(User, Permissions.ViewReviews))
        {
            return Forbid();
        }

        var horizon = clock.UtcNow.Date + Ahead;
        var items = await session.Query<ContentItem, ReviewIndex>(index => index.ReviewBy <= horizon)
            .OrderBy(index => index.ReviewBy)
            .ThenBy(index => index.Id)
            .Take(Most)
            .ListAsync();

        return View(items.Select(Due).ToArray());
    }

    private DueItem Due(ContentItem item)
    {
        var reviewBy = ReviewIndexProvider.ReviewBy(item) ?? clock.UtcNow.Date; // the index lists only items with a date
        var edit = Url.Content($"~/{admin.Value.AdminUrlPrefix}/Contents/ContentItems/{item.ContentItemId}/Edit");
        return new DueItem(item.DisplayText ?? item.ContentType, edit, reviewBy, reviewBy < clock.UtcNow.Date);
    }
}

/// <summary>A line of the page.</summary>
/// <param name="Name">What the item is called.</param>
/// <param name="EditUrl">Where it is edited.</param>
/// <param name="ReviewBy">The day of its review.</param>
/// <param name="Overdue">Whether that day has passed.</param>
public sealed record DueItem(string Name, string EditUrl, DateTime ReviewBy, bool Overdue);
