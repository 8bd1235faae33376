using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Menu", Name = "Menu", Category = "Navigation",
    Description = "Menus as content: trees of links that editors keep.",
    Dependencies = ["OrchardCore.Contents", "OrchardCore.Title", "OrchardCore.Alias", "OrchardCore.Recipes.Core"])]
