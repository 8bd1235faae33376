using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Grove.Content.Handlers;

/// <summary>Walks the parts of an item and their fields and calls each one's handlers. Parts and fields without handlers aren't even read.</summary>
internal sealed class PartWalk(PartPlaces places)
{
    public async Task PartsAsync(
        ContentItem item, bool backwards, Func<IContentPartHandler, ContentTypePartDefinition, ContentPart, Task> call)
    {
        if (await places.TypeOfAsync(item) is not { } type)
        {
            return;
        }

        foreach (var place in type.Parts)
        {
            var handlers = places.HandlersOf(place);
            if (handlers.Count > 0 && item.Get(places.ClassOf(place), place.Name) is ContentPart part)
            {
                foreach (var handler in backwards ? handlers.Reverse() : handlers)
                {
                    await call(handler, place, part);
                }
            }
        }
    }

    public async Task FieldsAsync(
        ContentItem item, bool backwards, Func<IContentFieldHandler, ContentTypePartDefinition, ContentPartFieldDefinition, ContentField, Task> call)
    {
        if (await places.TypeOfAsync(item) is not { } type)
        {
            return;
        }

        foreach (var (place, field) in type.Parts.SelectMany(place => place.PartDefinition.Fields.Select(field => (place, field))))
        {
            var handlers = places.HandlersOf(field);
            if (handlers.Count > 0
                && item.Get(places.ClassOf(place), place.Name) is { } part
                && part.GetField(places.ClassOf(field), field.Name) is { } value)
            {
                foreach (var handler in backwards ? handlers.Reverse() : handlers)
                {
                    await call(handler, place, field, value);
                }
            }
        }
    }
}

/// <summary>Reads a field that an item may not have a value for yet.</summary>
internal static class FieldOfPart
{
    /// <summary>The field, or an empty one in its place: a field that is required must be told that it has no value.</summary>
    public static ContentField? GetField(this ContentElement part, Type type, string name)
    {
        if (part.Get(type, name) is ContentField field)
        {
            return field;
        }

        var empty = (ContentField?)Activator.CreateInstance(type);
        if (empty is not null)
        {
            empty.ContentItem = part.ContentItem;
        }

        return empty;
    }
}
