using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using Recovery.Resources.BlogPosts;
using Recovery.Resources.Rules;
using Recovery.Resources.StaffProfiles;

namespace Recovery.Tests.Rules;

public class RulesInHandlersTests
{
    [Fact]
    public async Task Imported_content_is_held_to_its_own_rules_only()
    {
        var handler = new RulesInHandlers<BlogPostPart>(
            [new BlogPostRules(new English<BlogPostRules>()), new CredentialRules(new English<CredentialRules>())]);
        var part = new BlogPostPart();
        part.Alter<TextField>(nameof(BlogPostPart.Summary), field => field.Text = new string('a', 400));
        part.Alter<LinkField>(nameof(CredentialPart.VerificationLink), field => field.Url = "http://x");
        var context = new ValidateContentContext(new ContentItem());

        await handler.ValidatingAsync(context, part);

        Assert.False(context.ContentValidateResult.Succeeded);
        Assert.Equal(["BlogPostPart.Summary.Text"], context.ContentValidateResult.Errors.SelectMany(error => error.MemberNames));
    }
}
