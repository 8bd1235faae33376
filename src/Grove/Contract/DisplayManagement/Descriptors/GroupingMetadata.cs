namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>A tab, card or column of an editor: its name, its place among the others and, for a column, its width.</summary>
public struct GroupingMetadata : IEquatable<GroupingMetadata>
{
    /// <summary>No group.</summary>
    public static readonly GroupingMetadata Empty;

    /// <param name="name">The name that people read.</param>
    /// <param name="position">Its place among the others.</param>
    /// <param name="width">A column's width: twelfths, or a breakpoint and twelfths (<c>lg-9</c>).</param>
    public GroupingMetadata(string? name, string? position = null, string? width = null)
    {
        Name = name;
        Position = position;
        Width = width;
    }

    /// <summary>The name that people read.</summary>
    public string? Name { get; }

    /// <summary>Its place among the others.</summary>
    public string? Position { get; }

    /// <summary>A column's width.</summary>
    public string? Width { get; }

    /// <summary>Whether it names a group.</summary>
    public readonly bool HasValue => !string.IsNullOrEmpty(Name);

    /// <summary>Whether two are the same group.</summary>
    public static bool operator ==(GroupingMetadata left, GroupingMetadata right) => left.Equals(right);

    /// <summary>Whether two are different groups.</summary>
    public static bool operator !=(GroupingMetadata left, GroupingMetadata right) => !left.Equals(right);

    /// <summary>Reads <c>name;position</c>.</summary>
    public static GroupingMetadata ParseTabOrCard(string? value)
    {
        var (name, position) = Split(value, ';');
        return string.IsNullOrEmpty(name) ? Empty : new(name, position);
    }

    /// <summary>Reads <c>name_width;position</c>.</summary>
    public static GroupingMetadata ParseColumn(string? value)
    {
        var (text, position) = Split(value, ';');
        var (name, width) = Split(text, '_');
        if (width?.Contains(';', StringComparison.Ordinal) == true)
        {
            (width, position) = Split(width, ';');
        }
        return string.IsNullOrEmpty(name) ? Empty : new(name, position, width);
    }

    /// <inheritdoc/>
    public readonly bool Equals(GroupingMetadata other) => Name == other.Name && Position == other.Position && Width == other.Width;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is GroupingMetadata other && Equals(other);

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(Name, Position, Width);

    /// <inheritdoc/>
    public override readonly string ToString() =>
        Name + (string.IsNullOrEmpty(Width) ? "" : "_" + Width) + (string.IsNullOrEmpty(Position) ? "" : ";" + Position);

    private static (string? Before, string? After) Split(string? value, char separator)
    {
        var at = value?.IndexOf(separator) ?? -1;
        return at < 0 ? (value, null) : (value![..at], value[(at + 1)..]);
    }
}
