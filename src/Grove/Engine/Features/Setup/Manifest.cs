using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Setup",
    Name = "Setup",
    Category = "Infrastructure",
    Description = "Sets a new site up from a recipe, through a page that only the reader of the log can use.",
    Dependencies = ["OrchardCore.Recipes"],
    EnabledByDependencyOnly = true)]
