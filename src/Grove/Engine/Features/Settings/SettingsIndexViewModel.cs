using OrchardCore.DisplayManagement;

namespace Grove.Features.Settings;

/// <summary>A group of settings and its form.</summary>
public sealed class SettingsIndexViewModel
{
    /// <summary>What the page is about, for instance <c>Crisis Settings</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>The form's inputs.</summary>
    public required IShape Shape { get; init; }
}
