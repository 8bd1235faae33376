using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Recipes.Core", Name = "Recipes Core Services", Category = "Infrastructure", EnabledByDependencyOnly = true,
    Description = "Reads and runs recipes.")]
[assembly: Feature(
    Id = "OrchardCore.Scripting", Name = "Scripting", Category = "Infrastructure", EnabledByDependencyOnly = true,
    Description = "Evaluates the expressions of recipes.")]
[assembly: Feature(
    Id = "OrchardCore.Recipes", Name = "Recipes", Category = "Infrastructure",
    Description = "Sets up content, settings and features from files.",
    Dependencies = ["OrchardCore.Recipes.Core", "OrchardCore.Scripting"])]
