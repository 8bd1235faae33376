using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.ContentFields", Name = "Content Fields", Category = "Content Management",
    Description = "Texts, HTML, links, dates, numbers, answers and references as fields of content parts.",
    Dependencies = ["OrchardCore.ContentTypes"])]
