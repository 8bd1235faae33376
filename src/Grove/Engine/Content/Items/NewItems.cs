using System.Text.Json.Nodes;
using Grove.Content.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Items;

/// <summary>Builds, stores and copies items.</summary>
internal sealed class NewItems(
    IContentDefinitionManager definitions, IContentItemIdGenerator ids, ContentPhases phases, VersionStore versions, Publication publication)
{
    public async Task<ContentItem> NewAsync(string contentType)
    {
        var definition = await definitions.GetTypeDefinitionAsync(contentType) ?? new ContentTypeDefinition(contentType, contentType);
        var item = new ContentItem { ContentType = definition.Name };
        item.ContentItemId = ids.GenerateUniqueId(item);

        var activating = new ActivatingContentContext(item) { Definition = definition };
        await phases.BeforeAsync((handler, context) => handler.ActivatingAsync(context), activating);
        await phases.AfterAsync((handler, context) => handler.ActivatedAsync(context), new ActivatedContentContext(item));

        var initializing = new InitializingContentContext(item);
        await phases.BeforeAsync((handler, context) => handler.InitializingAsync(context), initializing);
        await phases.AfterAsync((handler, context) => handler.InitializedAsync(context), initializing);
        return item;
    }

    public async Task<bool> CreateAsync(ContentItem item, VersionOptions options)
    {
        item.ContentItemId ??= ids.GenerateUniqueId(item);
        item.ContentItemVersionId ??= ids.GenerateUniqueId(item);
        item.Published = false;
        item.Latest = true;

        var context = new CreateContentContext(item);
        await phases.BeforeAsync((handler, creating) => handler.CreatingAsync(creating), context);
        if (context.Cancel)
        {
            return false;
        }

        await versions.SaveAsync(item);
        await phases.AfterAsync((handler, created) => handler.CreatedAsync(created), context);
        await versions.SaveAsync(item); // what handlers added may have missed the first writing
        return !options.IsPublished || await publication.PublishAsync(item);
    }

    public async Task<ContentItem> CloneAsync(ContentItem item)
    {
        var copy = await NewAsync(item.ContentType);
        copy.Data = item.Data.Clone()!; // a copy of an object is an object
        copy.Elements.Clear();
        copy.DisplayText = item.DisplayText;

        var context = new CloneContentContext(item, copy);
        await phases.BeforeAsync((handler, cloning) => handler.CloningAsync(cloning), context);
        await CreateAsync(context.CloneContentItem, VersionOptions.Draft);
        await phases.AfterAsync((handler, cloned) => handler.ClonedAsync(cloned), context);
        await versions.SaveAsync(context.CloneContentItem);
        return context.CloneContentItem;
    }
}
