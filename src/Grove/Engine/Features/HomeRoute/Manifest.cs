using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.HomeRoute", Name = "Home Route", Category = "Infrastructure",
    Description = "Shows at the site's root whatever the settings say.")]
