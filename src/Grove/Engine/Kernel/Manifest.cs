using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "Grove",
    Name = "Grove",
    Author = "The Recovery developers",
    Version = "0.1.0",
    Category = "Infrastructure",
    Description = "The embedded engine: an independent implementation of the slice of Orchard Core's public API that the site uses.",
    IsAlwaysEnabled = true)]
