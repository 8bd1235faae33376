using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Title", Name = "Title", Category = "Content Management",
    Description = "Gives items a title, typed or made from a pattern.",
    Dependencies = ["OrchardCore.Contents"])]
