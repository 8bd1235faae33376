using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.Rules;

namespace Recovery.Resources.Settings;

/// <summary>The organisation can be called and written to as its settings say.</summary>
public sealed class OrganisationRules(IStringLocalizer<OrganisationRules> localizer) : IPartRules
{
    private static readonly EmailAddressAttribute Address = new();

    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc />
    public string PartName => nameof(OrganisationSettingsPart);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Check(ContentPart part)
    {
        var email = part.Get<TextField>(nameof(OrganisationSettingsPart.Email))?.Text;
        if (!string.IsNullOrWhiteSpace(email) && !Address.IsValid(email.Trim()))
        {
            yield return new ValidationResult(
                S["Please write an email address, as in hello@example.org."],
                [$"{nameof(OrganisationSettingsPart.Email)}.{nameof(TextField.Text)}"]);
        }

        if (!PhoneNumber.Holds(part.Get<TextField>(nameof(OrganisationSettingsPart.Phone))?.Text))
        {
            yield return new ValidationResult(
                S["Please write the number in digits, as in 1-800-662-4357."],
                [$"{nameof(OrganisationSettingsPart.Phone)}.{nameof(TextField.Text)}"]);
        }
    }
}
