using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media;
using OrchardCore.Recipes.Models;
using OrchardCore.Title.Models;

namespace Grove.Tests.Recipes;

public class RecipeStepTests
{
    private const string Definitions = """
        {"name":"ContentDefinition",
         "ContentTypes":[
          {"Name":"Note","DisplayName":"Note","Settings":{"ContentTypeSettings":{"Creatable":true,"Draftable":true}},
           "ContentTypePartDefinitionRecords":[{"PartName":"TitlePart","Name":"TitlePart","Settings":{"ContentTypePartSettings":{"Position":"0"}}},{"PartName":"NotePart","Name":"NotePart"}]},
          {"Name":"Crisis","DisplayName":"Crisis","Settings":{"ContentTypeSettings":{"Stereotype":"CustomSettings"}},
           "ContentTypePartDefinitionRecords":[{"PartName":"NotePart","Name":"NotePart"}]}],
         "ContentParts":[
          {"Name":"NotePart","Settings":{"ContentPartSettings":{"Attachable":true}},
           "ContentPartFieldDefinitionRecords":[
            {"FieldName":"TextField","Name":"Lead","Settings":{"ContentPartFieldSettings":{"DisplayName":"Lead words"},"TextFieldSettings":{"Required":true}}},
            {"FieldName":"HtmlField","Name":"Body","Settings":{}}]}]}
        """;

    [Fact]
    public async Task Content_definitions_are_added_and_merged()
    {
        await using var site = await RecipeSite.StartAsync();

        await site.RunAsync(Recipe(Definitions));
        await site.RunAsync(Recipe("""
            {"name":"contentdefinition","ContentTypes":[{"Name":"Note","Settings":{"ContentTypeSettings":{"Listable":true}}}]}
            """));

        var type = await site.WorkAsync((IServiceProvider services) => services.GetRequiredService<IContentDefinitionManager>().GetTypeDefinitionAsync("Note"));
        Assert.Equal(["TitlePart", "NotePart"], type!.Parts.Select(part => part.Name));
        Assert.True(type.IsCreatable() && type.IsDraftable() && type.IsListable());
        var field = type.Parts.Last().PartDefinition.Fields.First();
        Assert.Equal(("Lead", "TextField", "Lead words"), (field.Name, field.FieldDefinition.Name, field.DisplayName()));
    }

    [Fact]
    public async Task A_definition_with_an_unknown_field_type_names_it()
    {
        await using var site = await RecipeSite.StartAsync();

        var failure = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync(Recipe("""
            {"name":"ContentDefinition","ContentParts":[{"Name":"P","ContentPartFieldDefinitionRecords":[{"FieldName":"GeoPointField","Name":"Where"}]}]}
            """)));

        Assert.Contains("The field 'Where' of 'P' is a 'GeoPointField', which no enabled feature offers.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Content_is_imported_sanitised_and_published()
    {
        await using var site = await RecipeSite.StartAsync();

        await site.RunAsync(Recipe(Definitions, Content("4note", "Hello", "<p onclick=\"x()\">Hi</p><script>x()</script>")));

        var item = await site.WorkAsync((IContentManager content) => content.GetAsync("4note"));
        Assert.Equal("Hello", item!.As<TitlePart>()!.Title);
        Assert.Equal("<p>Hi</p>", (string?)JObject.FromObject(item)!["NotePart"]!["Body"]!["Html"]);
    }

    [Theory]
    [InlineData("""{"name":"content","data":[{"ContentType":"Nothing"}]}""", "Item 1 is a 'Nothing', a content type that is not defined.")]
    [InlineData("""{"name":"content","data":[42]}""", "Item 1 is no content item with a 'ContentType'.")]
    [InlineData("""{"name":"content"}""", "'data' must be an array of content items.")]
    [InlineData("""{"name":"content","data":[{"ContentItemId":"4bad","ContentItemVersionId":"4badv","ContentType":"Note","DisplayText":"Bad","Latest":true,"Published":true,"TitlePart":{"Title":"Bad"},"NotePart":{"Lead":{"Text":""}}}]}""",
        "A value is required for Lead words.")]
    [InlineData("""{"name":"custom-settings","Note":{}}""", "'Note' is no content type with the stereotype CustomSettings.")]
    [InlineData("""{"name":"custom-settings","Crisis":{"ContentType":"Crisis","NotePart":{"Lead":{"Text":null}}}}""", "A value is required for Lead words.")]
    [InlineData("""{"name":"settings","PageSize":"many"}""", "The setting 'PageSize' cannot be \"many\".")]
    [InlineData("""{"name":"settings","TimeZoneId":"Mars/Olympus"}""", "The setting 'TimeZoneId' cannot be \"Mars/Olympus\".")]
    [InlineData("""{"name":"media","Files":[{"TargetPath":"../x.png","Base64":"AAAA"}]}""", "'../x.png' is no path of a file that the media library takes.")]
    [InlineData("""{"name":"media","Files":[{"TargetPath":"x.html","Base64":"AAAA"}]}""", "'x.html' is no path of a file that the media library takes.")]
    [InlineData("""{"name":"media","Files":[{"TargetPath":"x.png","SourceUrl":"https://example.org/x.png"}]}""", "files are not fetched from the network")]
    [InlineData("""{"name":"media","Files":[{"TargetPath":"x.png","SourcePath":"../../etc/x.png"}]}""", "There is no file '../../etc/x.png'")]
    [InlineData("""{"name":"media","Files":[{"TargetPath":"x.png","Base64":"*"}]}""", "'x.png' is not valid Base64.")]
    public async Task A_failing_step_says_why_and_leaves_nothing(string step, string reason)
    {
        await using var site = await RecipeSite.StartAsync();
        await site.RunAsync(Recipe(Definitions));

        var failure = await Assert.ThrowsAsync<RecipeExecutionException>(() => site.RunAsync(Recipe(
            """{"name":"settings","SiteName":"Changed"}""", Content("4note", "Hello", "<p>Hi</p>"),
            """{"name":"media","Files":[{"TargetPath":"kept.png","Base64":"AAAA"}]}""", step)));

        Assert.StartsWith("Test.recipe.json, step 4 (", failure.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.Null((await site.SettingsAsync()).SiteName);
        Assert.Null(await site.WorkAsync((IContentManager content) => content.GetAsync("4note")));
        Assert.Null(await site.Services.GetRequiredService<IMediaFileStore>().GetFileInfoAsync("kept.png"));
    }

    [Fact]
    public async Task Settings_set_the_site_s_own_and_sections_of_features()
    {
        await using var site = await RecipeSite.StartAsync();

        await site.RunAsync(Recipe("""
            {"name":"Settings","SiteName":"Recovery é🌱","TimeZoneId":"America/New_York","PageSize":7,
             "HomeRoute":{"Action":"Display","Controller":"Item","Area":"OrchardCore.Contents","ContentItemId":"4home"},
             "SomeSettings":{"On":true}}
            """));

        var settings = await site.SettingsAsync();
        Assert.Equal(("Recovery é🌱", "America/New_York", 7), (settings.SiteName, settings.TimeZoneId, settings.PageSize));
        Assert.Equal("4home", settings.HomeRoute["ContentItemId"]);
        Assert.True((bool)settings.Properties["SomeSettings"]!["On"]!);
        Assert.Contains("settings", site.Evicted);
    }

    [Fact]
    public async Task Custom_settings_are_kept_as_content_items_and_sanitised()
    {
        await using var site = await RecipeSite.StartAsync();

        await site.RunAsync(Recipe(Definitions, """
            {"name":"custom-settings","Crisis":{"ContentType":"Crisis","NotePart":{"Lead":{"Text":"Call 988"},"Body":{"Html":"<b>x</b><script>x</script>"}}}}
            """));

        var crisis = (await site.SettingsAsync()).Properties["Crisis"]!;
        Assert.Equal("Call 988", (string?)crisis["NotePart"]!["Lead"]!["Text"]);
        Assert.Equal("<b>x</b>", (string?)crisis["NotePart"]!["Body"]!["Html"]);
    }

    [Fact]
    public async Task Media_beside_the_recipe_enter_the_library_after_the_commit()
    {
        await using var site = await RecipeSite.StartAsync();

        await site.RunAsync(
            Recipe("""{"name":"media","files":[{"TargetPath":"posts/a.png","SourcePath":"../wwwroot/a.png"}]}"""),
            new InMemoryFiles().Add("wwwroot/a.png", "picture"));

        Assert.Equal(7, (await site.Services.GetRequiredService<IMediaFileStore>().GetFileInfoAsync("posts/a.png"))!.Length);
    }

    private static string Recipe(params string[] steps) => $$"""{"name":"r","steps":[{{string.Join(',', steps)}}]}""";

    private static string Content(string id, string title, string html) => new JsonObject
    {
        ["name"] = "content",
        ["data"] = new JsonArray(new JsonObject
        {
            ["ContentItemId"] = id,
            ["ContentItemVersionId"] = "[js: uuid()]",
            ["ContentType"] = "Note",
            ["DisplayText"] = title,
            ["Latest"] = true,
            ["Published"] = true,
            ["TitlePart"] = new JsonObject { ["Title"] = title },
            ["NotePart"] = new JsonObject { ["Lead"] = new JsonObject { ["Text"] = "Lead" }, ["Body"] = new JsonObject { ["Html"] = html } },
        }),
    }.ToJsonString();
}
