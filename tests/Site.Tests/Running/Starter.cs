namespace Site.Tests.Running;

/// <summary>What the Recovery recipe sets up, as far as tests name it.</summary>
public static class Starter
{
    public const string BlogId = "4swpyemg8r5ttxzyxw79v811ks";

    public const string Post = "/blog/the-therapeutic-benefits-of-12-step";

    /// <summary>One of each kind of page that visitors see.</summary>
    public static TheoryData<string> Pages =>
    [
        "/",
        "/blog",
        Post,
        "/blog/meet-jason-ertrachter",
        "/team",
        "/team/stephanie-myers",
        "/literature",
        "/tags/twelve-steps",
        "/categories/meet-the-team",
        "/fellowships/narcotics-anonymous",
        "/about",
        "/privacy",
        "/contact",
    ];
}
