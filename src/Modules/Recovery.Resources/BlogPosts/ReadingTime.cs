using System.Text.RegularExpressions;

namespace Recovery.Resources.BlogPosts;

/// <summary>How long a text takes to read.</summary>
public static partial class ReadingTime
{
    /// <summary>A calm pace: adults read 238 words of English prose a minute on average (Brysbaert 2019), many of our readers fewer.</summary>
    private const int WordsPerMinute = 200;

    /// <summary>The whole minutes that the words of <paramref name="html" /> take, at least one; null where there are no words.</summary>
    public static int? Minutes(string? html)
    {
        var words = Words().Count(Markup().Replace(html ?? "", " "));
        return words == 0 ? null : (words + WordsPerMinute - 1) / WordsPerMinute;
    }

    [GeneratedRegex(@"<[^>]*>|&[^;\s]{1,32};", RegexOptions.NonBacktracking)]
    private static partial Regex Markup();

    [GeneratedRegex(@"[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’-])*", RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
