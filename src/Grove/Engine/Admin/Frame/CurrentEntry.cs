using OrchardCore.Navigation;

namespace Grove.Admin.Frame;

/// <summary>Finds where in the menu a page stands.</summary>
internal static class CurrentEntry
{
    /// <summary>The address of the entry that leads to the page, or to the nearest page above it; <see langword="null"/> where none does.</summary>
    public static string? Find(IEnumerable<MenuItem> menu, string path) => All(menu)
        .Select(item => item.Href)
        .OfType<string>()
        .Where(href => Covers(WithoutQuery(href), path))
        .MaxBy(href => WithoutQuery(href).Length);

    /// <summary>Whether the entry or one below it is the one at this address.</summary>
    public static bool Holds(MenuItem item, string? href) => href is not null && All([item]).Any(one => one.Href == href);

    private static IEnumerable<MenuItem> All(IEnumerable<MenuItem> items) => items.SelectMany(item => All(item.Items).Prepend(item));

    private static bool Covers(string href, string path) =>
        path.StartsWith(href, StringComparison.OrdinalIgnoreCase) && (path.Length == href.Length || path[href.Length] == '/' || href.EndsWith('/'));

    private static string WithoutQuery(string href)
    {
        var end = href.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? href : href[..end];
    }
}
