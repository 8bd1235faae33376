using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using Grove.Content.Handlers;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Items;

/// <summary>Stores versions that come from a recipe or deployment with their own ids, dates and marks.</summary>
internal sealed class Imports(
    IContentItemIdGenerator ids, ContentPhases phases, VersionStore versions, Publication publication, LiveChanges changes)
{
    /// <exception cref="ValidationException">An item's values don't hold; it names the item, the input and the reason.</exception>
    public async Task ImportAsync(IReadOnlyCollection<ContentItem> items)
    {
        var stored = await versions.VersionsAsync([.. items.Select(item => item.ContentItemVersionId).OfType<string>().Distinct()]);
        foreach (var item in items)
        {
            var result = item.ContentItemVersionId is { } versionId && stored.TryGetValue(versionId, out var existing)
                ? await UpdateAsync(existing, item)
                : await CreateAsync(item);
            if (!result.Succeeded)
            {
                var reasons = result.Errors.Select(error => $"{string.Join(", ", error.MemberNames)}: {error.ErrorMessage}");
                throw new ValidationException($"The content item '{item}' of type '{item.ContentType}' can't be imported. {string.Join(" ", reasons)}");
            }
        }
    }

    public Task<ContentValidateResult> CreateAsync(ContentItem item)
    {
        item.Id = 0;
        item.ContentItemId ??= ids.GenerateUniqueId(item);
        item.ContentItemVersionId ??= ids.GenerateUniqueId(item);
        return StoreAsync(item, original: null, new Marks(item));
    }

    public async Task<ContentValidateResult> UpdateAsync(ContentItem existing, ContentItem imported)
    {
        var original = existing.Clone();
        var before = JObject.FromObject(existing);
        existing.Merge(imported, ElementTree.Replacing);
        existing.Owner ??= original.Owner;
        existing.Author ??= original.Author;
        existing.CreatedUtc ??= original.CreatedUtc;
        existing.ModifiedUtc ??= original.ModifiedUtc;
        existing.PublishedUtc ??= original.PublishedUtc;
        if (JsonNode.DeepEquals(before, JObject.FromObject(existing)))
        {
            return new ContentValidateResult();
        }

        var marks = new Marks(existing);
        existing.Latest = original.Latest;
        existing.Published = original.Published;
        return await StoreAsync(existing, original, marks);
    }

    private async Task<ContentValidateResult> StoreAsync(ContentItem item, ContentItem? original, Marks marks)
    {
        var import = new ImportContentContext(item, original);
        var create = new CreateContentContext(item);
        var update = new UpdateContentContext(item);
        if (original is null)
        {
            item.Latest = item.Published = false;
        }

        await phases.BeforeAsync((handler, context) => handler.ImportingAsync(context), import);
        await (original is null
            ? phases.BeforeAsync((handler, context) => handler.CreatingAsync(context), create)
            : phases.BeforeAsync((handler, context) => handler.UpdatingAsync(context), update));
        var result = await phases.ValidateAsync(item);
        if (!result.Succeeded)
        {
            return result;
        }

        marks.Date(item);
        if (marks.Latest && !item.Latest)
        {
            await versions.SupersedeAsync(item);
        }

        item.Latest = marks.Latest;
        item.Published &= marks.Published;
        await versions.SaveAsync(item);
        await (original is null
            ? phases.AfterAsync((handler, context) => handler.CreatedAsync(context), create)
            : phases.AfterAsync((handler, context) => handler.UpdatedAsync(context), update));
        await PublishAsync(item, marks);
        await phases.AfterAsync((handler, context) => handler.ImportedAsync(context), import);
        marks.Date(item);
        await versions.SaveAsync(item);
        changes.Note(item);
        return result;
    }

    private async Task PublishAsync(ContentItem item, Marks marks)
    {
        if (!marks.Published || item.Published)
        {
            return;
        }

        var previous = await versions.LiveAsync(item.ContentItemId);
        var publish = new PublishContentContext(item, previous);
        await phases.BeforeAsync((handler, context) => handler.PublishingAsync(context), publish);
        if (!publish.Cancel)
        {
            await publication.ReplaceAsync(previous, item);
            await phases.AfterAsync((handler, context) => handler.PublishedAsync(context), publish);
        }
    }

    // What the import says of a version, which the handlers of the usual verbs would overwrite.
    private sealed record Marks(bool Latest, bool Published, DateTime? Created, DateTime? Modified, DateTime? PublishedAt)
    {
        public Marks(ContentItem item) : this(item.Latest, item.Published, item.CreatedUtc, item.ModifiedUtc, item.PublishedUtc)
        {
        }

        public void Date(ContentItem item)
        {
            item.CreatedUtc = Created ?? item.CreatedUtc;
            item.ModifiedUtc = Modified ?? item.ModifiedUtc;
            item.PublishedUtc = PublishedAt ?? item.PublishedUtc;
        }
    }
}
