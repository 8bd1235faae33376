using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Editors;

public sealed class ContentListTests(RunningSite site)
{
    [Fact]
    public async Task The_list_finds_an_item_by_words_of_its_title()
    {
        using var editor = await Editor.SignInAsync(site);
        var post = await editor.WriteAsync(Post.About("Searched for"));
        var other = await editor.WriteAsync(Post.About("Left out"));

        var list = await editor.SearchAsync(post.Title);

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Contains(post.Title, list.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(other.Title, list.Main, StringComparison.Ordinal);
        Assert.Contains(post.EditAddress, list.InternalLinks("main a[href]").Select(link => link.Split('?')[0]));
    }

    [Fact]
    public async Task The_list_of_a_type_holds_nothing_else()
    {
        using var editor = await Editor.SignInAsync(site);

        var list = await editor.GetAsync("/Admin/Contents/ContentItems/StaffProfile");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Contains("AJ Diaz", list.Main, StringComparison.Ordinal);
        Assert.DoesNotContain("Therapeutic Benefits", list.Main, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Engine", "Grove")]
    public async Task The_list_can_be_narrowed_to_drafts_and_to_the_trash()
    {
        RunningSite.OnlyOnGrove();
        using var editor = await Editor.SignInAsync(site);
        var mark = Guid.NewGuid().ToString("N")[..8];
        var draft = await editor.WriteAsync(Post.About($"{mark} draft"));
        var live = await editor.WriteAsync(Post.About($"{mark} live"), publish: true);

        var gone = await editor.WriteAsync(Post.About($"{mark} gone"), publish: true);
        await editor.FollowAsync(await editor.PressAsync(gone, "Delete")); // and read the notice, which names it

        var drafts = await editor.SearchAsync(mark, "&status=Draft");
        var trash = await editor.SearchAsync(mark, "&status=Trash");

        Assert.Contains(draft.Title, drafts.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(live.Title, drafts.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(gone.Title, drafts.Main, StringComparison.Ordinal);
        Assert.Contains(gone.Title, trash.Main, StringComparison.Ordinal);
        Assert.DoesNotContain(live.Title, trash.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'; drop table Document; --")]
    [InlineData("%_[]*?")]
    [InlineData("type:NoSuchType status:Sideways sort:Wrong")]
    [InlineData("((AND OR NOT \"")]
    [InlineData("🌱\u202E")]
    public async Task Odd_words_find_nothing_and_break_nothing(string words)
    {
        using var editor = await Editor.SignInAsync(site);

        Assert.Equal(HttpStatusCode.OK, (await editor.SearchAsync(words)).Status);
    }

    [Theory]
    [InlineData("?pagenum=-1")]
    [InlineData("?pagenum=2147483647&pagesize=2147483647")]
    [InlineData("?pagenum=x&pagesize=0")]
    public async Task Odd_pages_of_the_list_break_nothing(string query)
    {
        using var editor = await Editor.SignInAsync(site);

        Assert.Equal(HttpStatusCode.OK, (await editor.GetAsync("/Admin/Contents/ContentItems" + query)).Status);
    }
}
