using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Title.Models;

namespace Grove.Tests.Content;

public class ImportTests
{
    private const string Page = """
        {
          "ContentItemId": "4page", "ContentItemVersionId": "4version1", "ContentType": "Page", "DisplayText": "One",
          "Latest": true, "Published": true, "CreatedUtc": "2021-05-24T00:00:00Z", "PublishedUtc": "2021-05-24T00:00:00Z", "ModifiedUtc": "2021-05-25T00:00:00Z",
          "Owner": "4owner", "Author": "ada", "TitlePart": { "Title": "One" }, "Unknown": { "Kept": true }
        }
        """;

    [Fact]
    public async Task An_imported_item_is_live_with_its_own_ids_dates_and_people()
    {
        await using var site = await ContentSite.StartAsync();

        await ImportAsync(site, Page);

        var page = (await site.WorkAsync((IContentManager content) => content.GetAsync("4page")))!;
        Assert.Equal(("4version1", "4owner", "ada"), (page.ContentItemVersionId, page.Owner, page.Author));
        Assert.Equal((2021, 2021, 25), (page.CreatedUtc!.Value.Year, page.PublishedUtc!.Value.Year, page.ModifiedUtc!.Value.Day));
        Assert.True((bool)page.Content.Unknown.Kept);
        Assert.True(page is { Latest: true, Published: true });
    }

    [Fact]
    public async Task Importing_twice_changes_nothing()
    {
        await using var site = await ContentSite.StartAsync();
        await ImportAsync(site, Page);
        site.Evicted.Clear();

        await ImportAsync(site, Page);

        Assert.Single(await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync("4page")));
        Assert.Empty(site.Evicted);
    }

    [Fact]
    public async Task The_same_version_with_other_values_is_updated()
    {
        await using var site = await ContentSite.StartAsync();
        await ImportAsync(site, Page);

        await ImportAsync(site, Page.Replace("\"One\"", "\"Changed\"", StringComparison.Ordinal));

        Assert.Equal("Changed", await site.TitleAsync("4page", VersionOptions.Published));
        Assert.Single(await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync("4page")));
    }

    [Fact]
    public async Task Another_live_version_takes_the_place_of_the_one_before()
    {
        await using var site = await ContentSite.StartAsync();
        await ImportAsync(site, Page);

        await ImportAsync(site, Page.Replace("4version1", "4version2", StringComparison.Ordinal).Replace("\"One\"", "\"Two\"", StringComparison.Ordinal));

        Assert.Equal("Two", await site.TitleAsync("4page", VersionOptions.Published));
        Assert.Equal("Two", await site.TitleAsync("4page", VersionOptions.Latest));
        Assert.Equal(2, (await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync("4page"))).Count());
    }

    [Fact]
    public async Task Importing_the_first_version_again_brings_it_back()
    {
        await using var site = await ContentSite.StartAsync();
        await ImportAsync(site, Page);
        await site.EditAsync("4page", "Edited", publish: true);

        await ImportAsync(site, Page);

        Assert.Equal("One", await site.TitleAsync("4page", VersionOptions.Published));
        Assert.Equal("One", await site.TitleAsync("4page", VersionOptions.Latest));
    }

    [Fact]
    public async Task An_imported_draft_stands_beside_the_live_version()
    {
        await using var site = await ContentSite.StartAsync();
        await ImportAsync(site, Page);

        await ImportAsync(site, Page
            .Replace("4version1", "4version2", StringComparison.Ordinal)
            .Replace("\"One\"", "\"Draft\"", StringComparison.Ordinal)
            .Replace("\"Published\": true", "\"Published\": false", StringComparison.Ordinal));

        Assert.Equal("One", await site.TitleAsync("4page", VersionOptions.Published));
        Assert.Equal("Draft", await site.TitleAsync("4page", VersionOptions.Draft));
    }

    [Fact]
    public async Task An_invalid_item_is_named_with_the_reason()
    {
        await using var site = await ContentSite.StartAsync(services => services.AddScoped<IContentHandler, NoOnes>());

        var error = await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(site, Page));

        Assert.Equal("The content item 'One' of type 'Page' can't be imported. TitlePart.Title: One won't do.", error.Message);
        Assert.Empty(await site.WorkAsync((IContentManager content) => content.GetAllVersionsAsync("4page")));
    }

    private static Task ImportAsync(ContentSite site, string json) =>
        site.WorkAsync((IContentManager content) => content.ImportAsync([JConvert.DeserializeObject<ContentItem>(json)!]));

    private sealed class NoOnes : ContentHandlerBase
    {
        public override Task ValidatingAsync(ValidateContentContext context)
        {
            if (context.ContentItem.As<TitlePart>()?.Title == "One")
            {
                context.Fail("One won't do.", "TitlePart.Title");
            }

            return Task.CompletedTask;
        }
    }
}
