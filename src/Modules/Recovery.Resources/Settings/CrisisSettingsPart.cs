using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Recovery.Resources.Settings;

/// <summary>What stands before the crisis lines on every page; the lines are in the bag <c>Lines</c>.</summary>
public class CrisisSettingsPart : ContentPart
{
    /// <summary>The words before the lines.</summary>
    public TextField? Intro { get; set; }
}
