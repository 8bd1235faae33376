using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.BlogPosts;

namespace Recovery.Tests.Rules;

public class PostRuleTests
{
    private static readonly BlogPostRules Rules = new(new English<BlogPostRules>());

    [Fact]
    public void A_summary_of_300_characters_passes() => Assert.Empty(Check(new string('a', 300)));

    [Fact]
    public void A_longer_summary_is_named_with_its_field_and_length()
    {
        var error = Assert.Single(Check(new string('a', 301)));

        Assert.Equal(["Summary.Text"], error.MemberNames);
        Assert.Equal("Please keep the summary to 300 characters. It has 301.", error.ErrorMessage);
    }

    [Fact]
    public void A_letter_with_accents_counts_as_one_character() =>
        Assert.Empty(Check(string.Concat(Enumerable.Repeat("e\u0301", 300))));

    [Fact]
    public void An_emoji_of_several_code_points_counts_as_one_character() =>
        Assert.Empty(Check(string.Concat(Enumerable.Repeat("👩‍👩‍👧", 300))));

    [Fact]
    public void A_post_without_a_summary_passes() => Assert.Empty(Rules.Check(new BlogPostPart()));

    private static IEnumerable<System.ComponentModel.DataAnnotations.ValidationResult> Check(string summary)
    {
        var part = new BlogPostPart();
        part.Alter<TextField>(nameof(BlogPostPart.Summary), field => field.Text = summary);
        return Rules.Check(part);
    }
}
