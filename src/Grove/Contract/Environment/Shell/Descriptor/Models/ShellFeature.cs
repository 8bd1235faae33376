namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>A feature in the list of those that a site has enabled.</summary>
public class ShellFeature : IEquatable<ShellFeature>
{
    /// <summary>A feature without an id yet.</summary>
    public ShellFeature()
    {
    }

    /// <param name="id">The feature's id.</param>
    /// <param name="alwaysEnabled">Whether it cannot be disabled.</param>
    public ShellFeature(string id, bool alwaysEnabled = false)
    {
        Id = id;
        AlwaysEnabled = alwaysEnabled;
    }

    /// <summary>The feature's id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Whether it cannot be disabled.</summary>
    public bool AlwaysEnabled { get; set; }

    /// <inheritdoc />
    public bool Equals(ShellFeature? other) => other is not null && Id == other.Id;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as ShellFeature);

    /// <inheritdoc />
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
