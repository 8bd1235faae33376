using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Markdown", Name = "Markdown", Category = "Content Management",
    Description = "Items with a body of Markdown, and a filter that turns Markdown into HTML.",
    Dependencies = ["OrchardCore.ContentTypes"])]
