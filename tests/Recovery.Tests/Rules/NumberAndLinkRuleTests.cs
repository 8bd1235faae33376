using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using Recovery.Resources.LiteratureLinks;
using Recovery.Resources.Rules;
using Recovery.Resources.Settings;

namespace Recovery.Tests.Rules;

public class NumberAndLinkRuleTests
{
    [Theory]
    [InlineData("988")]
    [InlineData("741741")]
    [InlineData("1-800-662-4357")]
    [InlineData("(800) 662-4357")]
    [InlineData("+49 30 123456")]
    [InlineData("+1 (800) 662.4357")]
    [InlineData("")]
    [InlineData(null)]
    public void A_number_that_a_telephone_can_dial_passes(string? text) => Assert.True(PhoneNumber.Holds(text));

    [Theory]
    [InlineData("1-800-662-HELP")]
    [InlineData("call us")]
    [InlineData("12")]
    [InlineData("1234567890123456")]
    [InlineData("988;ext=1")]
    [InlineData("988\n989")]
    [InlineData("٩٨٨")]
    public void Anything_else_does_not(string text) => Assert.False(PhoneNumber.Holds(text));

    [Theory]
    [InlineData("https://www.aa.org/pages/en_US/aa-literature", true)]
    [InlineData(" https://na.org/?ID=literature ", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    [InlineData("http://na.org", false)]
    [InlineData("na.org", false)]
    [InlineData("//na.org", false)]
    public void Only_https_links_pass(string? url, bool passes) => Assert.Equal(passes, SecureLink.Holds(url));

    [Fact]
    public void A_crisis_line_names_each_field_that_is_wrong()
    {
        var part = new CrisisLinePart();
        part.Alter<TextField>(nameof(CrisisLinePart.Phone), field => field.Text = "1-800-662-HELP");
        part.Alter<TextField>(nameof(CrisisLinePart.Text), field => field.Text = "help");
        part.Alter<LinkField>(nameof(CrisisLinePart.Chat), field => field.Url = "http://988lifeline.org");

        var errors = new CrisisLineRules(new English<CrisisLineRules>()).Check(part);

        Assert.Equal(["Phone.Text", "Text.Text", "Chat.Url"], errors.SelectMany(error => error.MemberNames));
    }

    [Fact]
    public void The_organisation_needs_an_email_address_and_a_number_or_none()
    {
        var rules = new OrganisationRules(new English<OrganisationRules>());
        var part = new OrganisationSettingsPart();
        Assert.Empty(rules.Check(part));

        part.Alter<TextField>(nameof(OrganisationSettingsPart.Email), field => field.Text = "hello");
        part.Alter<TextField>(nameof(OrganisationSettingsPart.Phone), field => field.Text = "hello");
        Assert.Equal(["Email.Text", "Phone.Text"], rules.Check(part).SelectMany(error => error.MemberNames));
    }

    [Fact]
    public void A_literature_link_is_told_at_its_address()
    {
        var part = new LiteratureLinkPart();
        part.Alter<LinkField>(nameof(LiteratureLinkPart.Link), field => field.Url = "ftp://ca.org");

        var error = Assert.Single(new LiteratureLinkRules(new English<LiteratureLinkRules>()).Check(part));

        Assert.Equal(["Link.Url"], error.MemberNames);
    }
}
