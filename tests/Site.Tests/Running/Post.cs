namespace Site.Tests.Running;

/// <summary>A blog post that a test makes for itself.</summary>
/// <param name="Title">Its title, which no other test uses.</param>
/// <param name="Body">Its text, as HTML.</param>
public sealed record Post(string Title, string Body)
{
    /// <summary>What posts the editor's form of a post.</summary>
    public IEnumerable<(string Name, string Value)> Fields => [("TitlePart.Title", Title), ("HtmlBodyPart.Html", Body), ("BlogPostPart.Summary.Text", "Written by a test.")];

    /// <summary>The blog that holds it; the starter content's, unless a test has one of its own.</summary>
    public string Blog { get; init; } = Starter.BlogId;

    /// <summary>Its content item id, once written.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its address for visitors, once written.</summary>
    public string Path { get; init; } = "";

    public string CreateAddress => $"/Admin/Contents/ContentTypes/BlogPost/Create?ListPart.ContainerId={Blog}&ListPart.ContentType=BlogPost";

    public string EditAddress => $"/Admin/Contents/ContentItems/{Id}/Edit";

    /// <summary>A post whose title nobody else has.</summary>
    /// <param name="words">What its title begins with.</param>
    public static Post About(string words)
    {
        var mark = Guid.NewGuid().ToString("N")[..10];
        return new($"{words} {mark}", $"<p>Text of {mark}.</p>");
    }
}
