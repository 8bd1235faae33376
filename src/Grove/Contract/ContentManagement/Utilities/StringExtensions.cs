using System.Globalization;
using System.Text;

namespace OrchardCore.ContentManagement.Utilities;

/// <summary>Turns technical names into words and back.</summary>
public static class StringExtensions
{
    /// <summary>Puts spaces between the words of a technical name: <c>BlogPost</c> becomes <c>Blog Post</c>.</summary>
    public static string CamelFriendly(this string camel)
    {
        if (string.IsNullOrWhiteSpace(camel))
        {
            return string.Empty;
        }

        var text = new StringBuilder(camel.Length + 4);
        for (var i = 0; i < camel.Length; i++)
        {
            if (i > 0 && char.IsUpper(camel[i]) && (!char.IsUpper(camel[i - 1]) || StartsWord(camel, i)))
            {
                text.Append(' ');
            }

            text.Append(camel[i]);
        }

        return text.ToString();
    }

    /// <summary>Makes a technical name of words: letters and digits without marks, not starting with a digit.</summary>
    public static string ToSafeName(this string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return string.Empty;
        }

        var plain = name.Normalize(NormalizationForm.FormD)
            .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsAsciiLetterOrDigit(c))
            .SkipWhile(char.IsAsciiDigit)
            .Take(128);
        return string.Concat(plain);
    }

    private static bool StartsWord(string camel, int i) =>
        char.IsUpper(camel[i - 1]) && i + 1 < camel.Length && char.IsLower(camel[i + 1]);
}
