using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Recovery.Resources.Settings;

/// <summary>Who runs the site and how to reach them.</summary>
public class OrganisationSettingsPart : ContentPart
{
    /// <summary>What the organisation is called.</summary>
    public TextField? Name { get; set; }

    /// <summary>What it is, in a few words.</summary>
    public TextField? Tagline { get; set; }

    /// <summary>The address for letters by email.</summary>
    public TextField? Email { get; set; }

    /// <summary>The number to call; not a crisis line.</summary>
    public TextField? Phone { get; set; }

    /// <summary>Where it is, on as many lines as it takes.</summary>
    public TextField? Address { get; set; }
}
