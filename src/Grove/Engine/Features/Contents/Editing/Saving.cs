using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace Grove.Features.Contents.Editing;

/// <summary>Stores what an editor's form has filled into an item.</summary>
public sealed class Saving(IContentManager content, ISession session)
{
    /// <summary>Validates and stores the item and commits, or stores nothing.</summary>
    /// <param name="item">A new item, or the draft that the form was applied to.</param>
    /// <param name="isNew">Whether it is new.</param>
    /// <param name="verb">What becomes of it.</param>
    /// <param name="updater">Takes what is wrong with it.</param>
    public async Task<SavingResult> TryAsync(ContentItem item, bool isNew, EditorVerbKind verb, IUpdateModel updater)
    {
        if (updater.ModelState.IsValid)
        {
            await ValidateAsync(item, updater);
        }

        if (!updater.ModelState.IsValid)
        {
            await session.CancelAsync();
            return SavingResult.Invalid;
        }

        try
        {
            var done = await StoreAsync(item, isNew, verb);
            if (!done)
            {
                await session.CancelAsync();
                return SavingResult.Cancelled;
            }

            await session.SaveChangesAsync();
            return SavingResult.Done;
        }
        catch (ConcurrencyException)
        {
            await session.CancelAsync();
            return SavingResult.Conflict;
        }
    }

    private async Task ValidateAsync(ContentItem item, IUpdateModel updater)
    {
        foreach (var error in (await content.ValidateAsync(item)).Errors)
        {
            foreach (var field in error.MemberNames.DefaultIfEmpty(""))
            {
                updater.ModelState.AddModelError(field, error.ErrorMessage ?? "");
            }
        }
    }

    private async Task<bool> StoreAsync(ContentItem item, bool isNew, EditorVerbKind verb)
    {
        if (isNew)
        {
            return await content.CreateAsync(item, verb == EditorVerbKind.Publish ? VersionOptions.Published : VersionOptions.Draft);
        }

        if (verb == EditorVerbKind.Publish)
        {
            return await content.PublishAsync(item);
        }

        await content.SaveDraftAsync(item);
        return verb != EditorVerbKind.Unpublish || await content.UnpublishAsync(item);
    }
}

/// <summary>How storing went.</summary>
public enum SavingResult
{
    /// <summary>It is stored.</summary>
    Done,

    /// <summary>Something is wrong with the values; the model state says what.</summary>
    Invalid,

    /// <summary>A handler refused.</summary>
    Cancelled,

    /// <summary>Somebody else has stored a newer state at the same moment.</summary>
    Conflict,
}
