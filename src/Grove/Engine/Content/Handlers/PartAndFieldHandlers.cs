using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Grove.Content.Handlers;

/// <summary>Hands every phase of an item's life on to the handlers of its parts and fields, in the order of the type's definition.</summary>
internal sealed partial class PartAndFieldHandlers(PartPlaces places) : ContentHandlerBase
{
    private readonly PartWalk _walk = new(places);

    /// <summary>Gives a new item every part and field of its type, then tells their handlers.</summary>
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        foreach (var place in context.Definition?.Parts ?? [])
        {
            var part = (ContentPart)Activator.CreateInstance(places.ClassOf(place))!; // a part class has a public constructor
            context.ContentItem.Weld(place.Name, part);
            foreach (var field in place.PartDefinition.Fields)
            {
                part.Weld(field.Name, (ContentField)Activator.CreateInstance(places.ClassOf(field))!); // likewise a field class
            }
        }

        await WalkAsync(
            context,
            false,
            (handler, part) => handler.ActivatingAsync(context, part),
            item => new ActivatingContentFieldContext(item),
            (handler, fieldContext, field) => handler.ActivatingAsync(fieldContext, field));
    }

    public override Task ValidatingAsync(ValidateContentContext context) => ValidateAsync(
        context, false, (handler, own, part) => handler.ValidatingAsync(own, part), (handler, own, field) => handler.ValidatingAsync(own, field));

    public override Task ValidatedAsync(ValidateContentContext context) => ValidateAsync(
        context, true, (handler, own, part) => handler.ValidatedAsync(own, part), (handler, own, field) => handler.ValidatedAsync(own, field));

    public override Task VersioningAsync(VersionContentContext context) => VersionAsync(
        context, false, (handler, old, next) => handler.VersioningAsync(context, old, next), (handler, own, old, next) => handler.VersioningAsync(own, old, next));

    public override Task VersionedAsync(VersionContentContext context) => VersionAsync(
        context, true, (handler, old, next) => handler.VersionedAsync(context, old, next), (handler, own, old, next) => handler.VersionedAsync(own, old, next));

    public override async Task GetContentItemAspectAsync(ContentItemAspectContext context)
    {
        await _walk.PartsAsync(context.ContentItem, false, (handler, _, part) => handler.GetContentItemAspectAsync(context, part));
        await _walk.FieldsAsync(context.ContentItem, false, (handler, _, _, field) => handler.GetContentItemAspectAsync(context, field));
    }

    private async Task WalkAsync<TContext>(
        ContentContextBase context,
        bool backwards,
        Func<IContentPartHandler, ContentPart, Task> callPart,
        Func<ContentItem, TContext> fieldContext,
        Func<IContentFieldHandler, TContext, ContentField, Task> callField)
        where TContext : ContentFieldContextBase
    {
        await _walk.PartsAsync(context.ContentItem, backwards, (handler, _, part) => callPart(handler, part));
        await _walk.FieldsAsync(context.ContentItem, backwards, async (handler, place, field, value) =>
        {
            var own = fieldContext(context.ContentItem);
            own.PartName = place.Name;
            own.ContentPartFieldDefinition = field;
            await callField(handler, own, value);
            if (own is PublishContentFieldContext { Cancel: true } && context is PublishContentContext publish)
            {
                publish.Cancel = true;
            }
        });
    }

    private async Task ValidateAsync(
        ValidateContentContext context,
        bool backwards,
        Func<IContentPartHandler, ValidateContentPartContext, ContentPart, Task> callPart,
        Func<IContentFieldHandler, ValidateContentFieldContext, ContentField, Task> callField)
    {
        await _walk.PartsAsync(context.ContentItem, backwards, async (handler, place, part) =>
        {
            var own = new ValidateContentPartContext(context.ContentItem) { ContentTypePartDefinition = place };
            await callPart(handler, own, part);
            Report(own.ContentValidateResult, context);
        });
        await _walk.FieldsAsync(context.ContentItem, backwards, async (handler, place, field, value) =>
        {
            var own = new ValidateContentFieldContext(context.ContentItem) { PartName = place.Name, ContentPartFieldDefinition = field };
            await callField(handler, own, value);
            Report(own.ContentValidateResult, context);
        });
    }

    private async Task VersionAsync(
        VersionContentContext context,
        bool backwards,
        Func<IContentPartHandler, ContentPart, ContentPart, Task> callPart,
        Func<IContentFieldHandler, VersionContentFieldContext, ContentField, ContentField, Task> callField)
    {
        await _walk.PartsAsync(context.ContentItem, backwards, (handler, place, existing) =>
            context.BuildingContentItem.Get(places.ClassOf(place), place.Name) is ContentPart building
                ? callPart(handler, existing, building)
                : Task.CompletedTask);
        await _walk.FieldsAsync(context.ContentItem, backwards, (handler, place, field, existing) =>
        {
            var own = new VersionContentFieldContext(context.ContentItem, context.BuildingContentItem) { PartName = place.Name, ContentPartFieldDefinition = field };
            return context.BuildingContentItem.Get(places.ClassOf(place), place.Name)?.GetField(places.ClassOf(field), field.Name) is { } building
                ? callField(handler, own, existing, building)
                : Task.CompletedTask;
        });
    }

    private static void Report(ContentValidateResult own, ValidateContentContext context)
    {
        foreach (var error in own.Errors)
        {
            context.ContentValidateResult.Fail(error);
        }
    }
}
