using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Roles",
    Name = "Roles",
    Category = "Security",
    Description = "Roles of users, and what each may do.",
    Dependencies = ["OrchardCore.Roles.Core"])]
