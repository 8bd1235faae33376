using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Recovery Resources",
    Author = "The Recovery developers",
    Version = "0.1.0",
    Category = "Content",
    Description = "Posts, staff profiles and twelve-step literature for organisations that help people into recovery.",
    Dependencies = [])]
