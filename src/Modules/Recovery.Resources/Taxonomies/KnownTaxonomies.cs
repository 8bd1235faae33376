namespace Recovery.Resources.Taxonomies;

/// <summary>The content item ids of the taxonomies that the setup recipe brings, so that fields can name them.</summary>
public static class KnownTaxonomies
{
    /// <summary>What a post is about.</summary>
    public const string Categories = "44bj63e962z3gzyqz2e0tx3e6e";

    /// <summary>The words by which posts are found again.</summary>
    public const string Tags = "4ym2z2hx7bp8s2mjk0dhxbmscj";

    /// <summary>Who publishes a piece of literature.</summary>
    public const string Fellowships = "4b9w62ezxp2g1m5vthmhd286ga";
}
