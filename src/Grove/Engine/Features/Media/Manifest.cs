using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Media", Name = "Media", Category = "Content Management",
    Description = "Keeps and serves pictures and other files, and lets content refer to them.",
    Dependencies = ["OrchardCore.ContentTypes"])]
