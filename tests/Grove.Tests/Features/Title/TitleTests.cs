using Grove.Tests.Content;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Title.Models;

namespace Grove.Tests.Features.Title;

public class TitleTests
{
    [Fact]
    public async Task The_title_becomes_the_display_text()
    {
        await using var site = await StartAsync(new TitlePartSettings());
        var id = await site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Alter<TitlePart>(part => part.Title = "Typed");
            await content.CreateAsync(page);
            return page.ContentItemId;
        });

        Assert.Equal("Typed", (await site.WorkAsync((IContentManager content) => content.GetAsync(id)))!.DisplayText);
    }

    [Theory]
    [InlineData(TitlePartOptions.Editable, "Typed", "Typed")]
    [InlineData(TitlePartOptions.Editable, "", "By ada")]
    [InlineData(TitlePartOptions.GeneratedDisabled, "Typed", "By ada")]
    [InlineData(TitlePartOptions.GeneratedHidden, "Typed", "By ada")]
    [InlineData(TitlePartOptions.EditableRequired, "Typed", "Typed")]
    public async Task The_pattern_writes_where_the_settings_say(TitlePartOptions options, string typed, string title)
    {
        await using var site = await StartAsync(new TitlePartSettings { Options = options, Pattern = " By {{ ContentItem.Author }}\n" });

        var page = await site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Author = "ada";
            page.Alter<TitlePart>(part => part.Title = typed);
            await content.CreateAsync(page);
            return page;
        });

        Assert.Equal((title, title), (page.As<TitlePart>()!.Title, page.DisplayText));
    }

    [Fact]
    public async Task A_required_title_that_is_missing_is_told_beside_its_input()
    {
        await using var site = await StartAsync(new TitlePartSettings { Options = TitlePartOptions.EditableRequired });

        var result = await site.WorkAsync(async (IContentManager content) => await content.ValidateAsync(await content.NewAsync("Page")));

        var error = Assert.Single(result.Errors);
        Assert.Equal(["TitlePart.Title"], error.MemberNames);
        Assert.Equal("A value is required for TitlePart.", error.ErrorMessage);
    }

    private static async Task<ContentSite> StartAsync(TitlePartSettings settings)
    {
        var site = await FeatureSite.StartAsync(new Grove.Features.Title.Startup());
        await site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync(
            "Page", type => type.WithPart<TitlePart>(part => part.WithSettings(settings))));
        return site;
    }
}
