using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Admin",
    Name = "Admin",
    Category = "Infrastructure",
    Description = "The dashboard: its frame, its menu and its home page.",
    Dependencies = ["OrchardCore.Settings"])]

[assembly: Feature(
    Id = "OrchardCore.AdminDashboard",
    Name = "Admin Dashboard",
    Category = "Content Management",
    Description = "What waits for attention, on the dashboard's home page.",
    Dependencies = ["OrchardCore.Admin"])]

[assembly: Feature(
    Id = "OrchardCore.Navigation",
    Name = "Navigation",
    Category = "Navigation",
    Description = "Menus that features add their entries to.")]

[assembly: Feature(
    Id = "TheAdmin",
    Name = "The Admin Theme",
    Category = "Theming",
    Description = "How the dashboard looks: light or dark as the system says, on any screen, with or without scripts.")]
