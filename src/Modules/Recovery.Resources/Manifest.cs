using OrchardCore.Modules.Manifest;

[assembly: Module(
    Name = "Recovery Resources",
    Author = "The Recovery developers",
    Version = "0.1.0",
    Category = "Content",
    Description = "Posts, staff profiles and twelve-step literature for organisations that help people into recovery.",
    Dependencies =
    [
        "OrchardCore.Autoroute", // every page has an address that its title makes
        "OrchardCore.ContentFields", // text, dates, links and pickers of the parts below
        "OrchardCore.ContentTypes", // the migrations define content types
        "OrchardCore.Contents", // content items, their editors and their permissions
        "OrchardCore.CustomSettings", // organisation and crisis lines are site settings made of parts
        "OrchardCore.Flows", // credentials and crisis lines live in bags inside their owner
        "OrchardCore.Html", // posts, profiles and pages have an HTML body
        "OrchardCore.Liquid", // the filters that templates use
        "OrchardCore.Lists", // blog, team and library contain their items
        "OrchardCore.Media", // photos and post images
        "OrchardCore.Taxonomies", // categories, tags and fellowships
        "OrchardCore.Title", // every item is called by its title
    ])]
