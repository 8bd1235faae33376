using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Contents", Name = "Contents", Category = "Content Management",
    Description = "Content items: their pages, and where they are shown and managed.",
    Dependencies = ["OrchardCore.Settings", "OrchardCore.Liquid"])]
