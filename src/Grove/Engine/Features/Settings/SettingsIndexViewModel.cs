using OrchardCore.DisplayManagement;

namespace Grove.Features.Settings;

/// <summary>A group of settings and its form.</summary>
public sealed class SettingsIndexViewModel
{
    /// <summary>The group, for instance <c>general</c>.</summary>
    public required string GroupId { get; init; }

    /// <summary>The form's inputs.</summary>
    public required IShape Shape { get; init; }
}
