using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;
using OrchardCore.Taxonomies.Fields;

namespace Recovery.Resources.BlogPosts;

/// <summary>What a post says about itself beside its title and body.</summary>
public class BlogPostPart : ContentPart
{
    /// <summary>What the post is about, in at most 300 characters.</summary>
    public TextField? Summary { get; set; }

    /// <summary>The staff profile of the person who wrote it.</summary>
    public ContentPickerField? Author { get; set; }

    /// <summary>The day that readers see, which need not be the day of publishing.</summary>
    public DateField? Date { get; set; }

    /// <summary>What the author says before the post begins, such as for whom they speak.</summary>
    public HtmlField? Preface { get; set; }

    /// <summary>The picture above the post, with its alternative text.</summary>
    public MediaField? Image { get; set; }

    /// <summary>The one category of the post.</summary>
    public TaxonomyField? Category { get; set; }

    /// <summary>The tags of the post.</summary>
    public TaxonomyField? Tags { get; set; }

    /// <summary>The literature links that the post mentions.</summary>
    public ContentPickerField? Literature { get; set; }

    /// <summary>The day by which somebody reads the post again; visitors don't see it.</summary>
    public DateField? ReviewBy { get; set; }
}
