using System.Text.Json;
using System.Text.Json.Nodes;
using Grove.Content.Definitions;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Utilities;
using OrchardCore.Title.Models;

namespace Grove.Tests.Content;

public class DefinitionTests
{
    [Fact]
    public void A_type_is_stored_in_the_words_that_recipes_use()
    {
        var record = new ContentDefinitionRecord();
        DefinitionRecords.Put(record, Post());

        Assert.Equal(
            """
            {"Name":"BlogPost","DisplayName":"Blog Post","Settings":{"ContentTypeSettings":{"Creatable":true,"Draftable":true}},"ContentTypePartDefinitionRecords":[{"PartName":"TitlePart","Name":"TitlePart","Settings":{"TitlePartSettings":{"Options":"EditableRequired","RenderTitle":false},"ContentTypePartSettings":{"Position":"0"}}},{"PartName":"BlogPost","Name":"BlogPost","Settings":{}}]}
            """,
            JConvert.SerializeObject(record.ContentTypeDefinitionRecords.Single()));
    }

    [Fact]
    public void A_stored_type_is_built_with_the_fields_of_its_parts()
    {
        var record = new ContentDefinitionRecord();
        DefinitionRecords.Put(record, Post());
        DefinitionRecords.Put(record, Part());

        var type = new BuiltDefinitions(record).Type("blogpost")!;

        var field = type.Parts.Single(part => part.Name == "BlogPost").PartDefinition.Fields.Single();
        Assert.Equal(("Subtitle", "TextField", "Under the title"), (field.Name, field.FieldDefinition.Name, field.DisplayName()));
        Assert.Equal("BlogPost", field.ContentTypePartDefinition.ContentTypeDefinition.Name);
        Assert.True(type.IsDraftable());
        Assert.False(type.IsListable());
        Assert.False(type.Parts.First().GetSettings<TitlePartSettings>().RenderTitle);
    }

    [Fact]
    public void Changing_a_known_part_keeps_its_place_and_its_other_settings()
    {
        var changed = new ContentTypeDefinitionBuilder(Post())
            .WithPart<AutoroutePart>()
            .WithPart("TitlePart", part => part.WithDisplayName("Headline"))
            .Build();

        Assert.Equal(["TitlePart", "BlogPost", "AutoroutePart"], changed.Parts.Select(part => part.Name));
        Assert.Equal("Headline", changed.Parts.First().DisplayName());
        Assert.Equal(TitlePartOptions.EditableRequired, changed.Parts.First().GetSettings<TitlePartSettings>().Options);
    }

    [Fact]
    public void Settings_that_no_class_knows_survive_a_change()
    {
        var part = new ContentPartDefinitionBuilder()
            .Named("P")
            .MergeSettings(JObject.Parse("""{ "ContentPartSettings": { "FromTomorrow": [1] }, "Elsewhere": { "x": 1 } }""")!)
            .Attachable()
            .Build();

        Assert.Equal(
            """{"ContentPartSettings":{"FromTomorrow":[1],"Attachable":true},"Elsewhere":{"x":1}}""", part.Settings.ToJsonString());
    }

    [Fact]
    public void Setting_a_default_takes_the_setting_away()
    {
        var type = new ContentTypeDefinitionBuilder(Post()).Draftable(false).Build();

        Assert.Equal("""{"Creatable":true}""", type.Settings["ContentTypeSettings"]!.ToJsonString());
    }

    [Fact]
    public void Removing_a_part_takes_it_from_every_type()
    {
        var record = new ContentDefinitionRecord();
        DefinitionRecords.Put(record, Post());
        DefinitionRecords.Put(record, Part());

        DefinitionRecords.RemovePart(record, "BlogPost");

        Assert.Equal(["TitlePart"], new BuiltDefinitions(record).Type("BlogPost")!.Parts.Select(part => part.Name));
    }

    [Theory]
    [InlineData("BlogPost", "Blog Post")]
    [InlineData("HTMLBody", "HTML Body")]
    [InlineData("Page", "Page")]
    [InlineData("", "")]
    public void Technical_names_become_words(string name, string words) => Assert.Equal(words, name.CamelFriendly());

    private static ContentTypeDefinition Post() => new ContentTypeDefinitionBuilder()
        .Named("BlogPost")
        .DisplayedAs("Blog Post")
        .Creatable()
        .Draftable()
        .WithPart<TitlePart>(part => part
            .WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired, RenderTitle = false })
            .WithPosition("0"))
        .WithPart("BlogPost")
        .Build();

    private static ContentPartDefinition Part() => new ContentPartDefinitionBuilder()
        .Named("BlogPost")
        .WithField<TextField>("Subtitle", field => field.WithDisplayName("Under the title"))
        .Build();
}
