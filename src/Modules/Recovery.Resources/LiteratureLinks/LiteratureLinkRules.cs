using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.Rules;

namespace Recovery.Resources.LiteratureLinks;

/// <summary>Literature is read over a secure address.</summary>
public sealed class LiteratureLinkRules(IStringLocalizer<LiteratureLinkRules> localizer) : IPartRules
{
    private readonly IStringLocalizer S = localizer;

    /// <inheritdoc />
    public string PartName => nameof(LiteratureLinkPart);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Check(ContentPart part)
    {
        if (!SecureLink.Holds(part.Get<LinkField>(nameof(LiteratureLinkPart.Link))?.Url))
        {
            yield return new ValidationResult(
                S["Please give an address that begins with https://."],
                [$"{nameof(LiteratureLinkPart.Link)}.{nameof(LinkField.Url)}"]);
        }
    }
}
