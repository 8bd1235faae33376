namespace OrchardCore.ContentManagement;

/// <summary>Which of an item's versions is meant.</summary>
public record class VersionOptions
{
    /// <summary>The newest version, published or not.</summary>
    public static readonly VersionOptions Latest = new() { IsLatest = true };

    /// <summary>The live version.</summary>
    public static readonly VersionOptions Published = new() { IsPublished = true };

    /// <summary>The version that waits to be published.</summary>
    public static readonly VersionOptions Draft = new() { IsDraft = true };

    /// <summary>The version that waits to be published, built from the live one where there is none.</summary>
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    /// <summary>See <see cref="Latest" />.</summary>
    public bool IsLatest { get; private init; }

    /// <summary>See <see cref="Published" />.</summary>
    public bool IsPublished { get; private init; }

    /// <summary>See <see cref="Draft" />.</summary>
    public bool IsDraft { get; private init; }

    /// <summary>See <see cref="DraftRequired" />.</summary>
    public bool IsDraftRequired { get; private init; }
}
