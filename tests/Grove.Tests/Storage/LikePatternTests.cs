using Grove.Storage.Providers;

namespace Grove.Tests.Storage;

public class LikePatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("%", "", true)]
    [InlineData("", "a", false)]
    [InlineData("abc", "ABC", true)]
    [InlineData("a%", "a", true)]
    [InlineData("%b%", "abc", true)]
    [InlineData("%b", "abc", false)]
    [InlineData("a%b%c", "a-b-b-c", true)]
    [InlineData("a%b%c", "a-c-b", false)]
    [InlineData("_b_", "abc", true)]
    [InlineData("_", "", false)]
    [InlineData(@"100\%", "100%", true)]
    [InlineData(@"100\%", "1000", false)]
    [InlineData(@"\_%", "_x", true)]
    [InlineData(@"\_%", "xx", false)]
    [InlineData(@"a\\b", @"a\b", true)]
    [InlineData("%aab", "aaaab", true)]
    [InlineData("%É%", "café", true)]
    public void A_pattern_matches_as_in_SQL(string pattern, string text, bool matches) =>
        Assert.Equal(matches, LikePattern.Matches(pattern, text, '\\'));
}
