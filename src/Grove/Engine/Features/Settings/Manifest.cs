using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Settings",
    Name = "Settings",
    Category = "Configuration",
    Description = "The site's name, time zone, home page and page sizes, and a page for each group of settings.",
    IsAlwaysEnabled = true)]
