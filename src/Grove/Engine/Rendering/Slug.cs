using System.Globalization;
using System.Text;

namespace Grove.Rendering;

/// <summary>Makes addresses of texts: lower case, letters and digits of any script, dashes between words, accents of Latin letters dropped.</summary>
public static class Slug
{
    private const int MaxLength = 1000;

    /// <summary>The slug of a text; empty where nothing is left.</summary>
    /// <param name="text">The text; what is beyond a thousand characters is not looked at.</param>
    /// <param name="separator">What stands between words.</param>
    public static string Of(string text, char separator = '-')
    {
        var slug = new StringBuilder();
        var pending = false;
        foreach (var rune in Start(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] < 128)
            {
                continue;
            }
            if (Rune.IsLetterOrDigit(rune) || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                if (pending && slug.Length > 0)
                {
                    slug.Append(separator);
                }
                pending = false;
                slug.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (!IsApostrophe(rune))
            {
                pending = true;
            }
        }
        return slug.ToString().Normalize(NormalizationForm.FormC);
    }

    private static string Start(string text)
    {
        var end = Math.Min(text.Length, MaxLength);
        var start = text[..(end > 0 && end < text.Length && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)];
        return WellFormed(start);
    }

    // Normalisation refuses halves of surrogate pairs.
    private static string WellFormed(string text) => string.Concat(text.EnumerateRunes());

    private static bool IsApostrophe(Rune rune) => rune.Value is '\'' or 0x2019 or 0x02BC;
}
