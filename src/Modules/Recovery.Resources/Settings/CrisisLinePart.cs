using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Recovery.Resources.Settings;

/// <summary>Somebody to turn to at once. Numbers change, so each line carries the day of its next check.</summary>
public class CrisisLinePart : ContentPart
{
    /// <summary>What the line is called.</summary>
    public TextField? Name { get; set; }

    /// <summary>The number to call.</summary>
    public TextField? Phone { get; set; }

    /// <summary>The number to text.</summary>
    public TextField? Text { get; set; }

    /// <summary>Where to chat.</summary>
    public LinkField? Chat { get; set; }

    /// <summary>When somebody answers.</summary>
    public TextField? Hours { get; set; }

    /// <summary>The languages in which somebody answers.</summary>
    public TextField? Languages { get; set; }

    /// <summary>The day by which somebody checks the line again; visitors don't see it.</summary>
    public DateField? ReviewBy { get; set; }
}
