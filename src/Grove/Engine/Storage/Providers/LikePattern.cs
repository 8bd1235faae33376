namespace Grove.Storage.Providers;

/// <summary>SQL's <c>LIKE</c> without regard to case in every script; SQLite's own knows only ASCII letters.</summary>
internal static class LikePattern
{
    /// <summary>Whether <paramref name="text"/> matches: <c>%</c> stands for any text, <c>_</c> for any character, what follows <paramref name="escape"/> for itself.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, char? escape)
    {
        var (at, resume, retry) = (0, -1, 0);
        for (var i = 0; i < text.Length || at < pattern.Length;)
        {
            if (at < pattern.Length && pattern[at] == '%' && pattern[at] != escape)
            {
                (resume, retry) = (++at, i); // try the rest here first, then one character on
                continue;
            }

            if (i < text.Length && at < pattern.Length && IsOne(pattern, at, text[i], escape, out var length))
            {
                (at, i) = (at + length, i + 1);
                continue;
            }

            if (resume < 0 || retry >= text.Length)
            {
                return false;
            }

            (at, i) = (resume, ++retry);
        }

        return true;
    }

    private static bool IsOne(ReadOnlySpan<char> pattern, int at, char character, char? escape, out int length)
    {
        var escaped = pattern[at] == escape && at + 1 < pattern.Length;
        length = escaped ? 2 : 1;
        var wanted = pattern[at + length - 1];
        return (wanted == '_' && !escaped) || char.ToUpperInvariant(wanted) == char.ToUpperInvariant(character);
    }
}
