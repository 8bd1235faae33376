using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Taxonomies", Name = "Taxonomies", Category = "Content Management",
    Description = "Files content under terms such as categories and tags.",
    Dependencies = ["OrchardCore.ContentTypes"])]
