using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Lists", Name = "Lists", Category = "Content Management",
    Description = "Items that contain others, listed page by page, the newest first or in the editors' order.",
    Dependencies = ["OrchardCore.ContentTypes"])]
