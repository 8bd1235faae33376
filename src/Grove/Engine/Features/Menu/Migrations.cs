using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Menu.Models;

namespace Grove.Features.Menu;

/// <summary>Defines the menu and its three kinds of item.</summary>
public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    /// <summary>The first version.</summary>
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Menu", type => type
            .DisplayedAs("Menu")
            .Draftable().Versionable().Creatable().Listable()
            .WithPart("TitlePart", part => part.WithSettings(new ContentTypePartSettings { Position = "1" }))
            .WithPart("AliasPart", part => part
                .WithSettings(new ContentTypePartSettings { Position = "2" })
                .MergeSettings(new JsonObject { ["AliasPartSettings"] = new JsonObject { ["Pattern"] = "{{ ContentItem.DisplayText | slugify }}" } }))
            .WithPart(nameof(MenuPart), part => part.WithSettings(new ContentTypePartSettings { Position = "3" }))
            .WithPart(nameof(MenuItemsListPart), part => part.WithSettings(new ContentTypePartSettings { Position = "4" })));

        await definitions.AlterPartDefinitionAsync(nameof(ContentMenuItemPart), part => part
            .WithField("SelectedContentItem", field => field
                .OfType(nameof(ContentPickerField))
                .WithSettings(new ContentPartFieldSettings { DisplayName = "Content item" })
                .WithSettings(new ContentPickerFieldSettings { Required = true, DisplayAllContentTypes = true })));

        await DefineItemAsync("LinkMenuItem", "Link", nameof(LinkMenuItemPart));
        await DefineItemAsync("ContentMenuItem", "Content item", nameof(ContentMenuItemPart));
        await DefineItemAsync("HtmlMenuItem", "HTML", nameof(HtmlMenuItemPart));
        return 1;
    }

    private Task DefineItemAsync(string name, string displayName, string part)
        => definitions.AlterTypeDefinitionAsync(name, (ContentTypeDefinitionBuilder type) => type
            .DisplayedAs(displayName)
            .Stereotype("MenuItem")
            .WithPart("TitlePart", title => title.WithSettings(new ContentTypePartSettings { Position = "1" }))
            .WithPart(part, item => item.WithSettings(new ContentTypePartSettings { Position = "2" })));
}
