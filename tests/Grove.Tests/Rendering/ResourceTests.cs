using OrchardCore.ResourceManagement;

namespace Grove.Tests.Rendering;

public class ResourceTests
{
    [Theory]
    [InlineData("{% style src: \"~/a.css\" %}{% style src: \"~/a.css\" %}{% resources type: \"Stylesheet\" %}", "<link href=\"/a.css\" rel=\"stylesheet\" />")]
    [InlineData("{% style name: \"b\", src: \"~/b.css\", depends_on: \"a\" %}{% style name: \"a\", src: \"~/a.css\" %}{% resources type: \"Stylesheet\" %}", "<link href=\"/a.css\" rel=\"stylesheet\" /> <link href=\"/b.css\" rel=\"stylesheet\" />")]
    [InlineData("{% script src: \"~/a.js\", at: \"Foot\", defer: \"defer\" %}-{% resources type: \"FootScript\" %}", "-<script defer=\"defer\" src=\"/a.js\"></script>")]
    [InlineData("{% script src: \"~/a.js\", at: \"Head\" %}{% resources type: \"FootScript\" %}-{% resources type: \"HeadScript\" %}", "-<script src=\"/a.js\"></script>")]
    [InlineData("{% script src: \"~/a.js\" %}-", "<script src=\"/a.js\"></script> -")]
    [InlineData("{% scriptblock at: \"Foot\" %}f(\"<\"){% endscriptblock %}{% resources type: \"FootScript\" %}", "<script>f(\"<\")</script>")]
    [InlineData("{% styleblock %}a{}{% endstyleblock %}{% resources type: \"Stylesheet\" %}", "<style>a{}</style>")]
    [InlineData("{% styleblock name: \"x\" %}a{}{% endstyleblock %}{% styleblock name: \"x\" %}a{}{% endstyleblock %}{% resources type: \"Stylesheet\" %}", "<style>a{}</style>")]
    [InlineData("{% meta name: \"description\", content: \"a & b\" %}{% resources type: \"Meta\" %}", "<meta content=\"a &amp; b\" name=\"description\" />")]
    [InlineData("{% meta name: \"keywords\", content: \"a\" %}{% meta name: \"keywords\", content: \"b\", separator: \", \" %}{% resources type: \"Meta\" %}", "<meta content=\"a, b\" name=\"keywords\" />")]
    [InlineData("{% link rel: \"icon\", type: \"image/png\", src: \"~/x.png\" %}{% resources type: \"HeadLink\" %}", "<link href=\"/x.png\" rel=\"icon\" type=\"image/png\" />")]
    public async Task Tags_gather_and_write_scripts_styles_links_and_metas(string template, string expected)
    {
        using var site = new RenderingSite();
        Assert.Equal(expected, string.Join(' ', (await site.LiquidAsync(template)).Split((char[])['\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).Trim());
    }

    [Fact]
    public async Task A_file_of_this_site_carries_its_version_and_integrity()
    {
        await using var server = await RenderingServer.StartAsync(app => Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions.MapGet(app, "/", context =>
        {
            ((IResourceManager)context.RequestServices.GetService(typeof(IResourceManager))!).RegisterUrl("stylesheet", "~/Grove/admin/admin.css", null);
            return RenderingServer.PageAsync(context, "x");
        }));
        Assert.Matches("<link href=\"/Grove/admin/admin.css\\?v=[0-9a-f]{20}\" integrity=\"sha256-[^\"]+\" rel=\"stylesheet\" />", await server.TextAsync("/"));
    }

    [Fact]
    public async Task A_resource_that_nobody_defines_is_named()
    {
        using var site = new RenderingSite();
        var error = await Assert.ThrowsAnyAsync<Exception>(() => site.LiquidAsync("{% style name: \"nothing\" %}{% resources type: \"Stylesheet\" %}"));
        Assert.Contains("'nothing'", error.ToString(), StringComparison.Ordinal);
    }
}
