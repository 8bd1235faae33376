using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Html", Name = "Html", Category = "Content Management",
    Description = "Items with a body of HTML, kept safe.",
    Dependencies = ["OrchardCore.ContentTypes"])]
