using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.Rules;

namespace Recovery.Resources.Settings;

/// <summary>A crisis line can be dialled, texted and opened as it is written.</summary>
public sealed class CrisisLineRules(IStringLocalizer<CrisisLineRules> localizer) : IPartRules
{
    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc />
    public string PartName => nameof(CrisisLinePart);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Check(ContentPart part)
    {
        foreach (var number in new[] { nameof(CrisisLinePart.Phone), nameof(CrisisLinePart.Text) })
        {
            if (!PhoneNumber.Holds(part.Get<TextField>(number)?.Text))
            {
                yield return new ValidationResult(
                    S["Please write the number in digits, as in 988 or 1-800-662-4357."],
                    [$"{number}.{nameof(TextField.Text)}"]);
            }
        }

        if (!SecureLink.Holds(part.Get<LinkField>(nameof(CrisisLinePart.Chat))?.Url))
        {
            yield return new ValidationResult(
                S["Please give an address that begins with https://."],
                [$"{nameof(CrisisLinePart.Chat)}.{nameof(LinkField.Url)}"]);
        }
    }
}
