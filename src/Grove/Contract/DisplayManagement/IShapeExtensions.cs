using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

/// <summary>What is often done with a shape.</summary>
public static class IShapeExtensions
{
    /// <summary>Puts a piece inside, at no particular position.</summary>
    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => shape.AddAsync(item, "");

    /// <summary>Puts several pieces inside at one position.</summary>
    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }
        return shape;
    }

    /// <summary>The value of a property, or null.</summary>
    public static object? GetProperty(this IShape shape, string key) => shape.Properties.TryGetValue(key, out var value) ? value : null;

    /// <summary>The value of a property, or the type's empty value where it is missing or of another type.</summary>
    public static T? GetProperty<T>(this IShape shape, string key) => GetProperty<T>(shape, key, default!);

    /// <summary>The value of a property, or the given one where it is missing or of another type.</summary>
    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found! : value;

    /// <summary>Reads a property of a given type.</summary>
    public static bool TryGetProperty<T>(this IShape shape, string key, out T? value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }
        value = default;
        return false;
    }

    /// <summary>Whether anything is inside.</summary>
    public static bool HasItems(this IShape shape) => shape.Items.Count > 0;

    /// <summary>Whether there is no shape, or only a zone that nothing was put into.</summary>
    public static bool IsNullOrEmpty(this IShape? shape) => shape is null or Zones.ZoneOnDemand;

    /// <summary>An element with the shape's id, classes and attributes.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        foreach (var (name, value) in shape.Attributes)
        {
            tag.Attributes[name] = value;
        }
        foreach (var name in shape.Classes)
        {
            tag.AddCssClass(name);
        }
        if (!string.IsNullOrEmpty(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }
        return tag;
    }
}
