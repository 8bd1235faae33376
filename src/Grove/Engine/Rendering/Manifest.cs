using OrchardCore.Modules.Manifest;

[assembly: Feature(
    Id = "OrchardCore.Liquid.Core", Name = "Liquid Core Services", Category = "Content Management", EnabledByDependencyOnly = true,
    Description = "Parses and renders Liquid templates.")]
[assembly: Feature(
    Id = "OrchardCore.Liquid", Name = "Liquid", Category = "Content Management",
    Description = "Renders Liquid templates with the site's tags and filters.",
    Dependencies = ["OrchardCore.Liquid.Core"])]
[assembly: Feature(
    Id = "OrchardCore.Resources", Name = "Resources", Category = "Infrastructure",
    Description = "Gathers the scripts and styles of a page and serves the static files of modules.")]
[assembly: Feature(
    Id = "OrchardCore.DynamicCache", Name = "Dynamic Cache", Category = "Performance",
    Description = "Keeps pieces of pages that templates and drivers ask to keep.")]
[assembly: Feature(
    Id = "OrchardCore.ResponseCompression", Name = "Response Compression", Category = "Performance",
    Description = "Sends pages compressed to readers without cookies.")]
[assembly: Feature(
    Id = "OrchardCore.Themes", Name = "Themes", Category = "Theming",
    Description = "Dresses the site and the dashboard.",
    Dependencies = ["OrchardCore.Admin"])]
[assembly: Feature(
    Id = "OrchardCore.Diagnostics", Name = "Diagnostics", Category = "Infrastructure",
    Description = "Answers errors with the theme's own pages. Grove always does; the id is there for recipes.")]
