namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>
/// Where a shape goes: <c>Zone:position#tab;position%card;position|column_width;position@group</c>. A leading slash means the layout's zone
/// instead of the content's; a dash hides it.
/// </summary>
public class PlacementInfo
{
    /// <summary>Hides the shape.</summary>
    public const string HiddenLocation = "-";

    /// <summary>Stands before the position.</summary>
    public const char PositionDelimiter = ':';

    /// <summary>Stands before the tab.</summary>
    public const char TabDelimiter = '#';

    /// <summary>Stands before the card.</summary>
    public const char CardDelimiter = '%';

    /// <summary>Stands before the column.</summary>
    public const char ColumnDelimiter = '|';

    /// <summary>Stands before the group.</summary>
    public const char GroupDelimiter = '@';

    // Before the two below, which are made with it.
    private static readonly char[] Delimiters = [PositionDelimiter, TabDelimiter, CardDelimiter, ColumnDelimiter, GroupDelimiter];

    /// <summary>No place.</summary>
    public static readonly PlacementInfo Empty = new();

    /// <summary>Not shown.</summary>
    public static readonly PlacementInfo Hidden = new(HiddenLocation);

    private readonly bool _isLayoutZone;

    /// <summary>No place.</summary>
    public PlacementInfo()
        : this(null)
    {
    }

    /// <param name="location">Where, in the notation of this type.</param>
    /// <param name="source">Who said so.</param>
    /// <param name="shapeType">A type for the shape instead of its own.</param>
    /// <param name="defaultPosition">The position where the location gives none.</param>
    /// <param name="alternates">Templates to try first; the last first of all.</param>
    /// <param name="wrappers">Shapes to put around it.</param>
    public PlacementInfo(string? location, string? source = null, string? shapeType = null, string? defaultPosition = null, string[]? alternates = null, string[]? wrappers = null)
    {
        Location = location;
        Source = source;
        ShapeType = shapeType;
        DefaultPosition = defaultPosition;
        Alternates = alternates ?? [];
        Wrappers = wrappers ?? [];
        var text = location ?? "";
        _isLayoutZone = text.StartsWith('/');
        text = text.TrimStart('/');
        Zones = Piece(text, 0).Split('.', StringSplitOptions.RemoveEmptyEntries);
        Position = After(text, PositionDelimiter) ?? defaultPosition ?? "";
        Tab = GroupingMetadata.ParseTabOrCard(After(text, TabDelimiter));
        Card = GroupingMetadata.ParseTabOrCard(After(text, CardDelimiter));
        Column = GroupingMetadata.ParseColumn(After(text, ColumnDelimiter));
        Group = After(text, GroupDelimiter);
    }

    /// <summary>The whole location.</summary>
    public string? Location { get; }

    /// <summary>Who said so.</summary>
    public string? Source { get; }

    /// <summary>A type for the shape instead of its own.</summary>
    public string? ShapeType { get; }

    /// <summary>The position where the location gives none.</summary>
    public string? DefaultPosition { get; }

    /// <summary>Templates to try first; the last first of all.</summary>
    public string[] Alternates { get; }

    /// <summary>Shapes to put around it.</summary>
    public string[] Wrappers { get; }

    /// <summary>The zone and the zones inside it.</summary>
    public string[] Zones { get; }

    /// <summary>Its place in the zone.</summary>
    public string Position { get; }

    /// <summary>The tab.</summary>
    public GroupingMetadata Tab { get; }

    /// <summary>The card.</summary>
    public GroupingMetadata Card { get; }

    /// <summary>The column.</summary>
    public GroupingMetadata Column { get; }

    /// <summary>The page of the editor it belongs to, or null for the first.</summary>
    public string? Group { get; }

    /// <summary>Reads a location.</summary>
    public static PlacementInfo FromLocation(string location) => new(location);

    /// <summary>Whether it is not shown: without a location, or with a dash.</summary>
    public bool IsHidden() => string.IsNullOrEmpty(Location) || Location == HiddenLocation;

    /// <summary>Whether it goes to a zone of the layout.</summary>
    public bool IsLayoutZone() => _isLayoutZone;

    /// <summary>The zone and the zones inside it.</summary>
    public string[] GetZones() => Zones;

    /// <summary>Its place in the zone.</summary>
    public string GetPosition() => Position;

    /// <summary>The page of the editor it belongs to.</summary>
    public string? GetGroup() => Group;

    /// <summary>This, with what it leaves open taken from another.</summary>
    public PlacementInfo WithDefaults(PlacementInfo? defaults, string? defaultPosition) => new(
        Location ?? defaults?.Location,
        Source ?? defaults?.Source,
        ShapeType ?? defaults?.ShapeType,
        DefaultPosition ?? defaults?.DefaultPosition ?? defaultPosition,
        [.. defaults?.Alternates ?? [], .. Alternates],
        [.. defaults?.Wrappers ?? [], .. Wrappers]);

    /// <inheritdoc/>
    public override string ToString() => Location ?? "";

    private static string Piece(string text, int start)
    {
        var end = text.IndexOfAny(Delimiters, start);
        return end < 0 ? text[start..] : text[start..end];
    }

    private static string? After(string text, char delimiter)
    {
        var at = text.IndexOf(delimiter);
        return at < 0 ? null : Piece(text, at + 1);
    }
}
