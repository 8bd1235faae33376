using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>The properties of an element class that are elements themselves, such as <c>public TextField Summary</c> of a part.</summary>
internal static class ElementProperties
{
    // Reflection's answers never change, so they are kept for the process.
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static IEnumerable<(string Name, ContentElement Value)> ReadAll(ContentElement element)
    {
        foreach (var property in Of(element))
        {
            if (property.GetValue(element) is ContentElement value)
            {
                yield return (property.Name, value);
            }
        }
    }

    public static ContentElement? Read(ContentElement element, string name) =>
        Find(element, name)?.GetValue(element) as ContentElement;

    public static void Write(ContentElement element, string name, ContentElement value)
    {
        if (Find(element, name) is { CanWrite: true } property && property.PropertyType.IsInstanceOfType(value))
        {
            property.SetValue(element, value);
        }
    }

    public static IEnumerable<string> UnsetNames(ContentElement element) =>
        Of(element).Where(property => property.GetValue(element) is null).Select(property => property.Name);

    private static PropertyInfo? Find(ContentElement element, string name) =>
        Array.Find(Of(element), property => property.Name == name);

    private static PropertyInfo[] Of(ContentElement element) => Known.GetOrAdd(element.GetType(), static type =>
        [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => typeof(ContentElement).IsAssignableFrom(property.PropertyType)
                && property.GetIndexParameters().Length == 0
                && property.GetCustomAttribute<JsonIgnoreAttribute>() is null)]);
}
