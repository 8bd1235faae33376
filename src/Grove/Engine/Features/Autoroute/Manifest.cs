using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Autoroute", Name = "Autoroute", Category = "Navigation",
    Description = "Gives items addresses of their own, typed or made from a pattern; former addresses lead to the present one.",
    Dependencies = ["OrchardCore.ContentTypes", "OrchardCore.HomeRoute"])]
