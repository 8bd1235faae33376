using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Features",
    Name = "Features",
    Category = "Infrastructure",
    Description = "Lists what the site can do, and switches it on and off while the site runs.",
    IsAlwaysEnabled = true)]
