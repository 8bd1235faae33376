using Grove.Features.Contents;
using Grove.Storage;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;

namespace Grove.Features.Autoroute;

/// <summary>Makes paths from patterns, checks them, and keeps the paths in memory in step with what is live.</summary>
internal sealed class AutoroutePartHandler(Patterns patterns, PathRules rules, AutorouteEntries entries, HomePage home, CommitActions commit)
    : ContentPartHandler<AutoroutePart>
{
    private bool _noted;

    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => SetPathAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AutoroutePart part) => SetPathAsync(part);

    public override Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        context.CloneContentItem.Alter<AutoroutePart>(copy => (copy.Path, copy.SetHomepage) = (null, false));
        return Task.CompletedTask;
    }

    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        if (part.SetHomepage)
        {
            await home.SetAsync(part.ContentItem);
            part.SetHomepage = false;
            part.Apply();
        }

        await NoteChange();
    }

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part) => NoteChange();

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part) => NoteChange();

    public override Task ImportedAsync(ImportContentContext context, AutoroutePart part) => NoteChange();

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) => context.ForAsync<RouteHandlerAspect>(aspect =>
    {
        aspect.Path = part.Path;
        aspect.Absolute = part.Absolute;
        aspect.Disabled = part.Disabled;
        return Task.CompletedTask;
    });

    protected override async Task ValidatingAsync(ValidateContentPartContext context, AutoroutePart part)
    {
        if (!string.IsNullOrEmpty(part.Path) && await rules.FaultOfAsync(part.Path, part.ContentItem.ContentItemId) is { } fault)
        {
            context.Fail(fault, nameof(part.Path));
        }
    }

    private async Task SetPathAsync(AutoroutePart part)
    {
        if (part.Disabled || !string.IsNullOrWhiteSpace(part.Path))
        {
            return;
        }

        var settings = await patterns.SettingsAsync<AutoroutePartSettings>(part);
        var made = await patterns.MakeAsync(settings.Pattern, part);
        if (made.Length == 0 || made[^1] == '/')
        {
            made += part.ContentItem.ContentItemId; // a title of signs alone leaves nothing to name the item by
        }

        part.Path = await Numbering.FirstFreeAsync(
            made.Trim('/'), IndexedText.SafeLength, path => rules.IsTakenAsync(path, part.ContentItem.ContentItemId));
        part.Apply();
    }

    private Task NoteChange()
    {
        if (!_noted)
        {
            _noted = true;
            commit.AfterCommit(_ =>
            {
                _noted = false;
                return entries.UpdateEntriesAsync();
            });
        }

        return Task.CompletedTask;
    }
}
