using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.Rules;

namespace Recovery.Resources.BlogPosts;

/// <summary>A post's summary is short enough for a card and a search result.</summary>
public sealed class BlogPostRules(IStringLocalizer<BlogPostRules> localizer) : IPartRules
{
    /// <summary>How many characters, as people count them, a summary may have.</summary>
    public const int LongestSummary = 300;

    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc />
    public string PartName => nameof(BlogPostPart);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Check(ContentPart part)
    {
        var length = new StringInfo(part.Get<TextField>(nameof(BlogPostPart.Summary))?.Text ?? "").LengthInTextElements;
        if (length > LongestSummary)
        {
            yield return new ValidationResult(
                S["Please keep the summary to {0} characters. It has {1}.", LongestSummary, length],
                [$"{nameof(BlogPostPart.Summary)}.{nameof(TextField.Text)}"]);
        }
    }
}
