using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.ContentTypes", Name = "Content Types", Category = "Content Management",
    Description = "Content types: which parts and fields the items of a kind have.",
    Dependencies = ["OrchardCore.Contents"])]
