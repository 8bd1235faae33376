using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.CustomSettings", Name = "Custom Settings", Category = "Settings",
    Description = "Settings of the site that are made of content parts and fields.",
    Dependencies = ["OrchardCore.Contents"])]
