using System.Text;

namespace Grove.Features.Menu;

/// <summary>Makes names that alternates can hold.</summary>
internal static class MenuNames
{
    /// <summary>The words of a title or type, each with a capital, without what stands between them: <c>Main menu</c> is <c>MainMenu</c>.</summary>
    public static string Encode(string text)
    {
        var name = new StringBuilder();
        var begins = true;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                name.Append((begins ? Rune.ToUpperInvariant(rune) : rune).ToString());
            }

            begins = !Rune.IsLetterOrDigit(rune);
        }

        return name.ToString();
    }
}
