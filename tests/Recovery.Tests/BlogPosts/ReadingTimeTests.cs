using Recovery.Resources.BlogPosts;

namespace Recovery.Tests.BlogPosts;

public class ReadingTimeTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(200, 1)]
    [InlineData(201, 2)]
    [InlineData(1000, 5)]
    public void Two_hundred_words_take_a_minute(int words, int minutes) =>
        Assert.Equal(minutes, ReadingTime.Minutes(string.Join(' ', Enumerable.Repeat("word", words))));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("<p> </p>")]
    [InlineData("<img src='a.png' alt='not read'>")]
    [InlineData("&nbsp;&mdash;")]
    public void A_text_without_words_takes_no_time(string? html) => Assert.Null(ReadingTime.Minutes(html));

    [Fact]
    public void Markup_parts_words_and_is_not_read() =>
        Assert.Equal(2, ReadingTime.Minutes(string.Concat(Enumerable.Repeat("<li class=\"a b c\">word</li>", 201))));

    [Fact]
    public void A_long_unclosed_tag_is_read_in_time() => Assert.NotNull(ReadingTime.Minutes(new string('<', 200_000) + "word"));
}
