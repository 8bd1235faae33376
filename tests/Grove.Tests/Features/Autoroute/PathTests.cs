using Grove.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;
using OrchardCore.Title.Models;

namespace Grove.Tests.Features.Autoroute;

public class PathTests
{
    [Theory]
    [InlineData("Some Post", "blog/some-post")]
    [InlineData("Größe & Maß", "blog/große-maß")]
    [InlineData("Привет, мир", "blog/привет-мир")]
    public async Task A_path_is_made_from_the_title(string title, string path)
    {
        await using var site = await StartAsync();

        var id = await site.PageAsync(title);

        Assert.Equal(path, await PathAsync(site, id));
        Assert.Equal(id, await FindAsync(site, path));
    }

    [Fact]
    public async Task A_path_is_matched_without_case_and_slashes()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Some Post");

        Assert.Equal(id, await FindAsync(site, "/Blog/Some-POST/"));
        Assert.Null(await FindAsync(site, "/blog"));
    }

    [Fact]
    public async Task A_title_that_is_taken_gets_the_next_free_number()
    {
        await using var site = await StartAsync();

        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            ids.Add(await site.PageAsync("Same"));
        }

        Assert.Equal(["blog/same", "blog/same-2", "blog/same-3"], await Task.WhenAll(ids.Select(id => PathAsync(site, id))));
    }

    [Fact]
    public async Task Drafts_keep_their_path_from_others()
    {
        await using var site = await StartAsync();

        await site.PageAsync("Same", VersionOptions.Draft);

        Assert.Equal("blog/same-2", await PathAsync(site, await site.PageAsync("Same")));
    }

    [Fact]
    public async Task A_title_of_ten_thousand_characters_still_makes_a_path()
    {
        await using var site = await StartAsync();

        var first = await PathAsync(site, await site.PageAsync(new string('x', 10_000)));
        var second = await PathAsync(site, await site.PageAsync(new string('x', 10_000)));

        Assert.InRange(first!.Length, 100, AutoroutePart.MaxPathLength);
        Assert.InRange(second!.Length, 100, AutoroutePart.MaxPathLength);
        Assert.EndsWith("x-2", second, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_of_signs_alone_is_named_by_its_id()
    {
        await using var site = await StartAsync();

        var id = await site.PageAsync("!?");

        Assert.Equal("blog/" + id, await PathAsync(site, id));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("with space")]
    [InlineData("a//b")]
    [InlineData("../secret")]
    [InlineData("a?b")]
    [InlineData("a\nb")]
    [InlineData("{x}")]
    public async Task A_path_with_forbidden_signs_is_refused_beside_its_input(string path)
    {
        await using var site = await StartAsync();

        var error = Assert.Single(await ValidateAsync(site, path));

        Assert.Equal(["AutoroutePart.Path"], error.MemberNames);
        Assert.NotEmpty(error.ErrorMessage!);
    }

    [Theory]
    [InlineData('x', 10_000)]
    [InlineData('路', 1_000)]
    public async Task A_path_that_no_index_can_hold_is_refused(char letter, int length)
    {
        await using var site = await StartAsync();

        Assert.Contains("too long", Assert.Single(await ValidateAsync(site, new string(letter, length))).ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("blog/taken")]
    [InlineData("Blog/TAKEN")]
    public async Task A_path_that_another_item_has_is_refused(string path)
    {
        await using var site = await StartAsync();
        await site.PageAsync("Taken");

        Assert.Contains("already in use", Assert.Single(await ValidateAsync(site, path)).ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unpublished_item_has_no_path()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Page");

        await site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(id))!));

        Assert.Null(await FindAsync(site, "blog/page"));
    }

    [Fact]
    public async Task An_item_in_the_trash_has_no_path()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Page");

        await site.WorkAsync(async (IContentManager content) => await content.RemoveAsync((await content.GetAsync(id))!));

        Assert.Null(await FindAsync(site, "blog/page"));
    }

    [Fact]
    public async Task A_former_path_leads_to_the_present_one()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Old name");

        await MoveAsync(site, id, "blog/newer");
        await MoveAsync(site, id, "blog/newest");

        Assert.Equal(id, await FindAsync(site, "blog/newest"));
        Assert.Null(await FindAsync(site, "blog/old-name"));
        Assert.Equal("blog/newest", Moved(site, "/blog/old-name/"));
        Assert.Equal("blog/newest", Moved(site, "blog/Newer"));
        Assert.Null(Moved(site, "blog/never"));
    }

    [Fact]
    public async Task A_former_path_of_an_unpublished_item_leads_nowhere()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Old name");
        await MoveAsync(site, id, "blog/newer");

        await site.WorkAsync(async (IContentManager content) => await content.UnpublishAsync((await content.GetAsync(id))!));

        Assert.Null(Moved(site, "blog/old-name"));
    }

    [Fact]
    public async Task A_clone_gets_a_path_of_its_own()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Page");

        var clone = await site.WorkAsync(async (IContentManager content) => await content.CloneAsync((await content.GetAsync(id))!));

        Assert.Equal("blog/page-2", clone.As<AutoroutePart>()!.Path);
    }

    [Fact]
    public async Task Publishing_an_item_that_asks_for_it_makes_it_the_home_page()
    {
        await using var site = await StartAsync();

        var id = await site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Alter<AutoroutePart>(part => (part.Path, part.SetHomepage) = ("welcome", true));
            await content.CreateAsync(page);
            return page.ContentItemId;
        });

        var home = (await site.Services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).HomeRoute;
        Assert.Equal(("OrchardCore.Contents", "Item", "Display", id), (home["Area"], home["Controller"], home["Action"], home["contentItemId"]));
        var page = await site.WorkAsync((IContentManager content) => content.GetAsync(id));
        Assert.False(page!.As<AutoroutePart>()!.SetHomepage);
    }

    [Fact]
    public async Task Nothing_changes_when_the_unit_of_work_fails()
    {
        await using var site = await StartAsync();
        await FindAsync(site, "blog/page");

        await using (var scope = site.Services.CreateAsyncScope())
        {
            var content = scope.ServiceProvider.GetContentManager();
            var page = await content.NewAsync("Page");
            page.DisplayText = "Page";
            await content.CreateAsync(page);
        }

        Assert.Null(await FindAsync(site, "blog/page"));
    }

    [Fact]
    public async Task A_slug_handle_finds_the_item()
    {
        await using var site = await StartAsync();
        var id = await site.PageAsync("Page");

        await site.WorkAsync(async (IServiceProvider services) =>
            Assert.Equal(id, await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync("slug:blog/page")));
    }

    internal static async Task<ContentSite> StartAsync()
    {
        var site = await FeatureSite.StartAsync(new Grove.Features.Title.Startup(), new Grove.Features.Autoroute.Startup());
        await site.DefineAsync(definitions => definitions.AlterTypeDefinitionAsync("Page", type => type
            .WithPart<TitlePart>(part => part.WithPosition("0"))
            .WithPart<AutoroutePart>(part => part.WithSettings(new AutoroutePartSettings { Pattern = "blog/{{ ContentItem.DisplayText | slugify }}", AllowCustomPath = true }))));
        return site;
    }

    private static async Task<string?> PathAsync(ContentSite site, string id) => await site.WorkAsync(
        async (IContentManager content) => (await content.GetAsync(id, VersionOptions.Latest))!.As<AutoroutePart>()?.Path);

    private static async Task<string?> FindAsync(ContentSite site, string path) =>
        (await site.Services.GetRequiredService<IAutorouteEntries>().TryGetEntryByPathAsync(path)).Item2?.ContentItemId;

    private static string? Moved(ContentSite site, string path) =>
        site.Services.GetRequiredService<Grove.Features.Autoroute.AutorouteEntries>().Known.TryFindMoved(path, out var entry) ? entry.Path : null;

    private static Task MoveAsync(ContentSite site, string id, string path) => site.WorkAsync(async (IContentManager content) =>
    {
        var draft = (await content.GetAsync(id, VersionOptions.DraftRequired))!;
        draft.Alter<AutoroutePart>(part => part.Path = path);
        await content.PublishAsync(draft);
    });

    private static Task<IReadOnlyList<System.ComponentModel.DataAnnotations.ValidationResult>> ValidateAsync(ContentSite site, string path) =>
        site.WorkAsync(async (IContentManager content) =>
        {
            var page = await content.NewAsync("Page");
            page.Alter<AutoroutePart>(part => part.Path = path);
            return (await content.ValidateAsync(page)).Errors;
        });
}
