using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.AutoSetup",
    Name = "Auto Setup",
    Category = "Infrastructure",
    Description = "Sets a new site up when the process starts, with what its configuration says.",
    Dependencies = ["OrchardCore.Setup"])]
