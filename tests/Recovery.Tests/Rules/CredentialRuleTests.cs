using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.StaffProfiles;

namespace Recovery.Tests.Rules;

public class CredentialRuleTests
{
    private static readonly CredentialRules Rules = new(new English<CredentialRules>());

    [Theory]
    [InlineData("2025-01-01", "2025-01-01")]
    [InlineData("2025-01-02", "2025-01-01")]
    public void A_credential_that_ends_before_it_holds_is_told_at_its_end(string from, string expires)
    {
        var error = Assert.Single(Rules.Check(Credential(from, expires)));

        Assert.Equal(["Expires.Value"], error.MemberNames);
    }

    [Theory]
    [InlineData("2025-01-01", "2028-01-01")]
    [InlineData(null, "2028-01-01")]
    [InlineData("2025-01-01", null)]
    [InlineData(null, null)]
    public void A_credential_that_ends_later_or_leaves_a_day_out_passes(string? from, string? expires) =>
        Assert.Empty(Rules.Check(Credential(from, expires)));

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/check")]
    public void A_verification_link_that_is_not_secure_is_told(string url)
    {
        var part = Credential(null, null);
        part.Alter<LinkField>(nameof(CredentialPart.VerificationLink), field => field.Url = url);

        Assert.Equal(["VerificationLink.Url"], Assert.Single(Rules.Check(part)).MemberNames);
    }

    private static CredentialPart Credential(string? from, string? expires)
    {
        var part = new CredentialPart();
        part.Alter<DateField>(nameof(CredentialPart.ValidFrom), field => field.Value = Day(from));
        part.Alter<DateField>(nameof(CredentialPart.Expires), field => field.Value = Day(expires));
        return part;
    }

    private static DateTime? Day(string? text) =>
        text is null ? null : DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
