using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Name = "Recovery Theme",
    Author = "The Recovery developers",
    Version = "0.1.0",
    Description = "A calm, readable theme for organisations that help people into recovery.",
    Tags = ["Recovery", "Accessible"])]
