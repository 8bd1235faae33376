using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Alias", Name = "Alias", Category = "Navigation",
    Description = "Gives items names by which templates find them.",
    Dependencies = ["OrchardCore.ContentTypes"])]
