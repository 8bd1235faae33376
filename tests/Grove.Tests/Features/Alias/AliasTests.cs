using Grove.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace Grove.Tests.Features.Alias;

public class AliasTests
{
    [Fact]
    public async Task An_item_is_found_by_its_alias_whatever_its_case()
    {
        await using var site = await StartAsync();
        var id = await CreateAsync(site, "Main-Menu");

        Assert.Equal(id, await FindAsync(site, "alias:main-menu"));
        Assert.Equal(id, await FindAsync(site, "ALIAS:MAIN-MENU"));
        Assert.Null(await FindAsync(site, "alias:other"));
        Assert.Null(await FindAsync(site, "main-menu"));
    }

    [Fact]
    public async Task An_alias_is_made_where_none_is_typed_and_is_unique()
    {
        await using var site = await StartAsync();
        var first = await CreateAsync(site, null);
        var second = await CreateAsync(site, null);

        Assert.Equal(first, await FindAsync(site, "alias:a-name"));
        Assert.Equal(second, await FindAsync(site, "alias:a-name-2"));
    }

    [Fact]
    public async Task An_alias_that_another_item_has_is_refused_beside_its_input()
    {
        await using var site = await StartAsync();
        await CreateAsync(site, "taken");

        var result = await site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Alter<AliasPart>(part => part.Alias = "TAKEN");
            return await content.ValidateAsync(page);
        });

        Assert.Equal(["AliasPart.Alias"], Assert.Single(result.Errors).MemberNames);
    }

    [Fact]
    public async Task An_alias_that_is_too_long_is_refused()
    {
        await using var site = await StartAsync();

        var result = await site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Alter<AliasPart>(part => part.Alias = new string('x', 10_000));
            return await content.ValidateAsync(page);
        });

        Assert.Contains("too long", Assert.Single(result.Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clone_gets_an_alias_of_its_own()
    {
        await using var site = await StartAsync();
        var id = await CreateAsync(site, null);

        var clone = await site.WorkAsync(async (IContentManager content) => await content.CloneAsync((await content.GetAsync(id))!));

        Assert.Equal("a-name-2", clone.As<AliasPart>()!.Alias);
    }

    private static async Task<ContentSite> StartAsync()
    {
        var site = await FeatureSite.StartAsync(new Grove.Features.Alias.Startup());
        await site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync(
            "Page", type => type.WithPart<AliasPart>(part => part.WithSettings(new AliasPartSettings { Pattern = "{{ ContentItem.DisplayText | slugify }}" }))));
        return site;
    }

    private static Task<string> CreateAsync(ContentSite site, string? alias) => site.WorkAsync(async (IContentManager content) =>
    {
        var page = await content.NewAsync("Page");
        page.DisplayText = "A name";
        page.Alter<AliasPart>(part => part.Alias = alias);
        await content.CreateAsync(page);
        return page.ContentItemId;
    });

    private static Task<string?> FindAsync(ContentSite site, string handle) => site.WorkAsync(
        (IServiceProvider services) => services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle));
}
