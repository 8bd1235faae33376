using Grove.Kernel.Caching;
using Grove.Storage;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Lists.Models;

namespace Grove.Features.Lists;

/// <summary>Drops the kept pages of a container when what visitors see in it changes.</summary>
internal sealed class ContainerTags(CommitActions commit, CacheTags cache) : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context)
    {
        Evict(context.PreviousItem); // it may have been in another container
        Evict(context.ContentItem);
        return Task.CompletedTask;
    }

    public override Task UnpublishedAsync(PublishContentContext context)
    {
        Evict(context.ContentItem);
        return Task.CompletedTask;
    }

    public override Task RemovedAsync(RemoveContentContext context)
    {
        Evict(context.ContentItem);
        return Task.CompletedTask;
    }

    private void Evict(ContentItem? item)
    {
        if (item?.As<ContainedPart>()?.ListContentItemId is { } container)
        {
            commit.AfterCommit(_ => cache.EvictAsync([Containers.Tag(container)]));
        }
    }
}
