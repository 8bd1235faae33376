using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.Rules;

namespace Recovery.Resources.StaffProfiles;

/// <summary>A credential ends after it begins, and is checked over a secure address.</summary>
public sealed class CredentialRules(IStringLocalizer<CredentialRules> localizer) : IPartRules
{
    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc />
    public string PartName => nameof(CredentialPart);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Check(ContentPart part)
    {
        var from = part.Get<DateField>(nameof(CredentialPart.ValidFrom))?.Value;
        var expires = part.Get<DateField>(nameof(CredentialPart.Expires))?.Value;
        if (expires <= from)
        {
            yield return new ValidationResult(
                S["A credential ends after the day from which it holds."],
                [$"{nameof(CredentialPart.Expires)}.{nameof(DateField.Value)}"]);
        }

        if (!SecureLink.Holds(part.Get<LinkField>(nameof(CredentialPart.VerificationLink))?.Url))
        {
            yield return new ValidationResult(
                S["Please give an address that begins with https://."],
                [$"{nameof(CredentialPart.VerificationLink)}.{nameof(LinkField.Url)}"]);
        }
    }
}
