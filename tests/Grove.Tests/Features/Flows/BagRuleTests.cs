using Grove.Content.SafeHtml;
using Grove.Features.Flows;
using Grove.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Flows.Models;
using OrchardCore.Html.Models;
using OrchardCore.Infrastructure.Html;
using OrchardCore.Title.Models;

namespace Grove.Tests.Features.Flows;

public class BagRuleTests
{
    [Fact]
    public async Task What_is_in_a_bag_keeps_the_rules_of_its_type_and_says_where_it_breaks_them()
    {
        await using var site = await SiteAsync();

        var errors = await site.WorkAsync(async (IContentManager content) =>
        {
            var owner = await OwnerAsync(content, "good", "BAD");
            return ((await content.ValidateAsync(owner)).Errors, owner.Get<BagPart>("Credentials")!.ContentItems[1].ContentItemId);
        });

        var error = Assert.Single(errors.Errors);
        Assert.Equal("No shouting.", error.ErrorMessage);
        Assert.Equal([$"Credentials-{errors.ContentItemId}.TitlePart.Title"], error.MemberNames);
    }

    [Fact]
    public async Task An_import_with_a_broken_item_in_a_bag_is_refused()
    {
        await using var site = await SiteAsync();

        await Assert.ThrowsAsync<System.ComponentModel.DataAnnotations.ValidationException>(() =>
            site.WorkAsync(async (IContentManager content) => await content.ImportAsync([await OwnerAsync(content, "BAD")])));
    }

    [Fact]
    public async Task Imported_HTML_in_a_bag_is_made_safe()
    {
        await using var site = await SiteAsync();

        var html = await site.WorkAsync(async (IContentManager content) =>
        {
            var owner = await OwnerAsync(content, "good");
            owner.Alter<BagPart>("Credentials", bag => bag.ContentItems[0].Alter<HtmlBodyPart>(part => part.Html = "<p onclick='x()'>Hi<script>x()</script></p>"));
            owner.Latest = owner.Published = true;
            await content.ImportAsync([owner]);
            return (await content.GetAsync(owner.ContentItemId, VersionOptions.Latest))!.Get<BagPart>("Credentials")!.ContentItems[0].As<HtmlBodyPart>()!.Html;
        });

        Assert.Equal("<p>Hi</p>", html);
    }

    private static async Task<ContentItem> OwnerAsync(IContentManager content, params string[] titles)
    {
        var owner = await content.NewAsync("Owner");
        var items = new List<ContentItem>();
        foreach (var title in titles)
        {
            var item = await content.NewAsync("Credential");
            item.Alter<TitlePart>(part => part.Title = title);
            items.Add(item);
        }

        owner.Alter<BagPart>("Credentials", bag => bag.ContentItems = items);
        return owner;
    }

    private static async Task<ContentSite> SiteAsync()
    {
        var site = await ContentSite.StartAsync(services =>
        {
            services.AddContentPart<BagPart>().AddHandler<BagPartHandler>();
            services.AddContentPart<TitlePart>().AddHandler<NoShouting>();
            services.AddContentPart<HtmlBodyPart>().AddHandler<Sanitise>();
            services.AddSingleton<IHtmlSanitizerService, HtmlSanitizerService>();
        });
        await site.DefineAsync(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Credential", type => type.WithPart<TitlePart>().WithPart<HtmlBodyPart>());
            await definitions.AlterTypeDefinitionAsync("Owner", type => type.WithPart("Credentials", "BagPart"));
        });
        return site;
    }

    private sealed class NoShouting : ContentPartHandler<TitlePart>
    {
        public override Task ValidatingAsync(ValidateContentContext context, TitlePart part)
        {
            if (part.Title is { Length: > 0 } title && title.All(char.IsUpper))
            {
                context.Fail("No shouting.", "TitlePart.Title");
            }

            return Task.CompletedTask;
        }
    }

    private sealed class Sanitise(IHtmlSanitizerService sanitizer) : ContentPartHandler<HtmlBodyPart>
    {
        public override Task ImportingAsync(ImportContentContext context, HtmlBodyPart part)
        {
            part.Html = sanitizer.Sanitize(part.Html ?? "");
            context.ContentItem.Apply(part);
            return Task.CompletedTask;
        }
    }
}
