using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.Media.Fields;

/// <summary>The point of a picture that stays in view when it is cropped.</summary>
public class Anchor
{
    /// <summary>From the left, 0 to 1.</summary>
    public float X { get; set; } = 0.5f;

    /// <summary>From the top, 0 to 1.</summary>
    public float Y { get; set; } = 0.5f;
}

/// <summary>The anchors of a field's pictures, kept beside their paths.</summary>
public static class MediaFieldAnchorExtensions
{
    private const string Name = "Anchors";

    /// <summary>The anchors in the order of the paths; empty when the field has none.</summary>
    public static Anchor[] GetAnchors(this MediaField mediaField)
        => mediaField.Data[Name] is JsonArray anchors
            ? [.. anchors.Select(anchor => anchor?.Deserialize<Anchor>(JsonSerializerOptions.Web) ?? new Anchor())]
            : [];

    /// <summary>Keeps the anchors.</summary>
    public static void SetAnchors(this MediaField mediaField, Anchor[] anchors)
        => mediaField.Data[Name] = JsonSerializer.SerializeToNode(anchors);
}
