using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class ListPagingTests(RunningSite site)
{
    [Fact]
    public async Task A_long_blog_goes_on_to_older_posts_and_back()
    {
        using var editor = await Editor.SignInAsync(site);
        var blog = await NewBlogAsync(editor);
        var posts = new List<Post>();
        for (var number = 0; number < 11; number++)
        {
            posts.Add(await editor.WriteAsync(Post.About($"Day {number}") with { Blog = blog.Id }, publish: true));
        }

        using var visitor = new Visitor(site);
        var first = await visitor.GetAsync(blog.Path);
        var older = Next(first, "next");
        var second = await visitor.GetAsync(older);
        var back = await visitor.GetAsync(Next(second, "prev"));

        Assert.Contains("after=", older, StringComparison.Ordinal);
        Assert.Equal(posts.Skip(1).Reverse().Select(post => post.Path), PostsOn(first));
        Assert.Equal([posts[0].Path], PostsOn(second));
        Assert.Equal(PostsOn(first), PostsOn(back));
    }

    private static async Task<Post> NewBlogAsync(Editor editor)
    {
        var blog = Post.About("A blog of its own");
        var form = await editor.GetAsync("/Admin/Contents/ContentTypes/Blog/Create");
        var path = $"blogs/{Guid.NewGuid():N}";
        var answer = await editor.SubmitAsync(form, Editor.Form, [("TitlePart.Title", blog.Title), ("AutoroutePart.Path", path)], "submit.Publish=submit.PublishAndContinue");
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        return blog with { Id = answer.Location!.Split('/')[^2], Path = "/" + path };
    }

    private static string Next(Page page, string relation) =>
        page.Document.QuerySelector($"a[rel~={relation}]")?.GetAttribute("href") is { } address
            ? new Uri(page.Address, address).PathAndQuery
            : throw new InvalidOperationException($"{page.Path} has no link rel={relation}:\n{page.Document.QuerySelector("main")?.InnerHtml}");

    private static IEnumerable<string> PostsOn(Page page) => page.InternalLinks("main h3 a[href], main h2 a[href]").Where(link => link.StartsWith("/blog/", StringComparison.Ordinal));
}
