using Microsoft.AspNetCore.Http;

namespace Grove.Rendering.Pages;

/// <summary>Marks a response that is for one reader only, such as one with a form's token.</summary>
internal static class Uncacheable
{
    private static readonly object Key = new();

    public static void Mark(HttpContext context) => context.Items[Key] = true;

    public static bool IsMarked(HttpContext context) => context.Items.ContainsKey(Key);
}
