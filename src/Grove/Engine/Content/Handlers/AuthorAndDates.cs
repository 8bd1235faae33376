using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;

namespace Grove.Content.Handlers;

/// <summary>Notes who made a version and when it was created, changed and published.</summary>
internal sealed class AuthorAndDates(IClock clock, IHttpContextAccessor http) : ContentHandlerBase
{
    public override Task InitializingAsync(InitializingContentContext context)
    {
        var now = clock.UtcNow;
        context.ContentItem.CreatedUtc = now;
        context.ContentItem.ModifiedUtc = now;
        if (User is { } user)
        {
            context.ContentItem.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
            context.ContentItem.Author = user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task CreatingAsync(CreateContentContext context)
    {
        var item = context.ContentItem;
        item.CreatedUtc ??= clock.UtcNow;
        item.ModifiedUtc ??= item.CreatedUtc;
        if (User is { } user)
        {
            item.Owner ??= user.FindFirstValue(ClaimTypes.NameIdentifier);
            item.Author ??= user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task UpdatingAsync(UpdateContentContext context)
    {
        context.ContentItem.ModifiedUtc = clock.UtcNow;
        if (User is { } user)
        {
            context.ContentItem.Author = user.Identity?.Name;
        }

        return Task.CompletedTask;
    }

    public override Task VersioningAsync(VersionContentContext context)
    {
        var building = context.BuildingContentItem;
        building.CreatedUtc = context.ContentItem.CreatedUtc ?? clock.UtcNow;
        building.ModifiedUtc = clock.UtcNow;
        building.PublishedUtc = context.ContentItem.PublishedUtc;
        return Task.CompletedTask;
    }

    public override Task PublishingAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = clock.UtcNow;
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        context.ContentItem.PublishedUtc = null;
        return Task.CompletedTask;
    }

    private ClaimsPrincipal? User => http.HttpContext?.User is { Identity.IsAuthenticated: true } user ? user : null;
}
