using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Media.Fields;

namespace Recovery.Resources.StaffProfiles;

/// <summary>What a profile says about a person beside their name and story; their credentials are in the bag <c>Credentials</c>.</summary>
public class StaffProfilePart : ContentPart
{
    /// <summary>What the person does.</summary>
    public TextField? Role { get; set; }

    /// <summary>How others speak of the person.</summary>
    public TextField? Pronouns { get; set; }

    /// <summary>The person's picture, with its alternative text.</summary>
    public MediaField? Photo { get; set; }

    /// <summary>When the person came.</summary>
    public DateField? Joined { get; set; }

    /// <summary>The person's place among the others; the lowest comes first.</summary>
    public NumericField? Order { get; set; }

    /// <summary>Whether the person works here now.</summary>
    public BooleanField? Active { get; set; }
}
