using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Flows", Name = "Flows", Category = "Content Management",
    Description = "Bags: items that live inside their owner.",
    Dependencies = ["OrchardCore.ContentTypes"])]
