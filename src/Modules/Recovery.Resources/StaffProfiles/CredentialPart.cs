using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;

namespace Recovery.Resources.StaffProfiles;

/// <summary>A credential that a person holds.</summary>
/// <remarks>One acronym has many issuers with different full names and renewals, so each held credential says its own.</remarks>
public class CredentialPart : ContentPart
{
    /// <summary>The letters after the name.</summary>
    public TextField? Acronym { get; set; }

    /// <summary>What the letters stand for.</summary>
    public TextField? FullName { get; set; }

    /// <summary>Who gave it.</summary>
    public TextField? Issuer { get; set; }

    /// <summary>Where it holds, such as a state.</summary>
    public TextField? Place { get; set; }

    /// <summary>Its number, where the person wants to show it.</summary>
    public TextField? Number { get; set; }

    /// <summary>The day from which it holds.</summary>
    public DateField? ValidFrom { get; set; }

    /// <summary>The last day on which it holds.</summary>
    public DateField? Expires { get; set; }

    /// <summary>Where anybody can check it.</summary>
    public LinkField? VerificationLink { get; set; }
}
