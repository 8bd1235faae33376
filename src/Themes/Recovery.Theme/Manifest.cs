using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Recovery Theme",
    Author = "The Recovery project",
    Website = "https://orchardcore.net",
    Version = "1.0.0",
    Description = "A calm, readable theme for an organization that helps people into recovery.",
    Tags = ["Recovery", "Accessible"])]
