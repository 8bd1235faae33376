using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Users",
    Name = "Users",
    Category = "Security",
    Description = "Users, and signing in and out.",
    Dependencies = ["OrchardCore.Roles.Core"])]

[assembly: Feature(
    Id = "OrchardCore.Roles.Core",
    Name = "Roles Core Services",
    Category = "Security",
    Description = "The roles that every site has, and the permissions of each.",
    EnabledByDependencyOnly = true)]

[assembly: Feature(
    Id = "OrchardCore.Security",
    Name = "Security",
    Category = "Security",
    Description = "Response headers that make browsers careful.")]
