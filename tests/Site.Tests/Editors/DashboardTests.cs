using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Editors;

public sealed class DashboardTests(RunningSite site)
{
    private const int MostPages = 60;

    [Fact]
    public async Task Every_page_that_the_dashboard_links_to_opens_for_an_admin_and_for_nobody_else()
    {
        using var editor = await Editor.SignInAsync(site);
        using var nobody = new Visitor(site);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "/Admin" };
        var waiting = new Queue<string>(["/Admin"]);
        while (waiting.TryDequeue(out var path) && seen.Count < MostPages)
        {
            var page = await editor.FollowAsync(await editor.GetAsync(path));
            Assert.True(page.Status == HttpStatusCode.OK, $"{path} answers {(int)page.Status} to an admin");
            AssertClosed(path, await nobody.GetAsync(path));
            foreach (var next in page.InternalLinks("nav a[href]").Where(link => link.StartsWith("/Admin", StringComparison.OrdinalIgnoreCase) && seen.Add(link)))
            {
                waiting.Enqueue(next);
            }
        }

        Assert.True(seen.Count > 3, string.Join(' ', seen));
    }

    [Theory]
    [InlineData("/Admin")]
    [InlineData("/admin/")]
    [InlineData("/ADMIN/contents/contentitems")]
    [InlineData("/Admin/Contents/ContentItems/" + Starter.BlogId + "/Edit")]
    [InlineData("/Admin/Contents/ContentItems/" + Starter.BlogId + "/Display")]
    [InlineData("/Admin/Contents/ContentTypes/BlogPost/Create")]
    [InlineData("/Admin/Contents/ContentItems/4nothingwiththisidentity00/Edit")]
    [InlineData("/Admin/Features")]
    [InlineData("/Admin/Settings/general")]
    [InlineData("/Admin/Users/Index")]
    [InlineData("/Admin/Roles/Index")]
    [InlineData("/Admin/Media")]
    [InlineData("/Admin/ContentTypes/List")]
    [InlineData("/Admin/Themes")]
    [InlineData("/Admin/Recipes")]
    public async Task Nobody_reads_the_dashboard(string path)
    {
        using var nobody = new Visitor(site);

        AssertClosed(path, await nobody.GetAsync(path));
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentTypes/BlogPost/Create")]
    [InlineData("/Admin/Contents/ContentItems/" + Starter.BlogId + "/Edit")]
    [InlineData("/Admin/Contents/ContentItems/" + Starter.BlogId + "/Unpublish")]
    [InlineData("/Admin/Contents/ContentItems/" + Starter.BlogId + "/Delete")]
    public async Task Nobody_writes_through_the_dashboard(string path)
    {
        using var nobody = new Visitor(site);
        var token = Editor.Token(await nobody.GetAsync("/Login"));

        AssertClosed(path, await nobody.PostAsync(path, new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("TitlePart.Title", "Mine"), new("submit.Publish", "submit.Publish")])));
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/blog")).Status);
    }

    private static void AssertClosed(string path, Page answer) =>
        Assert.True(
            (answer.Status == HttpStatusCode.Redirect && answer.Location!.StartsWith("/Login?ReturnUrl=", StringComparison.OrdinalIgnoreCase))
            || answer.Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.BadRequest or HttpStatusCode.MethodNotAllowed,
            $"{path} answers {(int)answer.Status} {answer.Location} to nobody");
}
