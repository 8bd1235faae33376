using System.Net;
using System.Text.RegularExpressions;

namespace Site.Tests.Running;

/// <summary>Somebody who is signed in to the dashboard and works with its forms, by the addresses and names that Orchard Core gives them.</summary>
public sealed partial class Editor(RunningSite site) : Visitor(site)
{
    /// <summary>The form of an editor page.</summary>
    public const string Form = "form:has([name='TitlePart.Title'])";

    /// <summary>The form of the sign-in page.</summary>
    public const string SignInForm = "form:has([name='LoginForm.Password'])";

    /// <summary>Somebody signed in; everybody who asks shares one session.</summary>
    public static async Task<Editor> SignInAsync(RunningSite site)
    {
        var editor = new Editor(site);
        editor.Keep(await site.SessionAsync(async () =>
        {
            using var first = new Editor(site);
            var answer = await first.TypeCredentialsAsync(site.UserName, site.Password);
            return answer.Status == HttpStatusCode.Redirect ? first.Cookies : throw new InvalidOperationException($"Sign-in answered {answer.Status}:\n{answer.Main}");
        }));
        return editor;
    }

    /// <summary>Fills in the sign-in page.</summary>
    public async Task<Page> TypeCredentialsAsync(string userName, string password, string login = "/Login?ReturnUrl=%2FAdmin") =>
        await SubmitAsync(await GetAsync(login), SignInForm, [("LoginForm.UserName", userName), ("LoginForm.Password", password)]);

    /// <summary>Writes a new post and leaves it a draft, or publishes it.</summary>
    /// <param name="post">What to write.</param>
    /// <param name="publish">Whether to publish it.</param>
    public async Task<Post> WriteAsync(Post post, bool publish = false)
    {
        var answer = await SubmitAsync(await GetAsync(post.CreateAddress), Form, post.Fields, publish ? "submit.Publish=submit.PublishAndContinue" : "submit.Save=submit.SaveAndContinue");
        if (answer.Location is null || ItemAddress().Match(answer.Location) is not { Success: true } match)
        {
            throw new InvalidOperationException($"Writing a post answered {(int)answer.Status} {answer.Location}:\n{answer.Main}");
        }

        var written = post with { Id = match.Groups[1].Value };
        var editor = await GetAsync(written.EditAddress);
        return written with { Path = "/" + editor.Document.QuerySelector("[name='AutoroutePart.Path']")?.GetAttribute("value") };
    }

    /// <summary>Opens a post, types into some fields and presses a button.</summary>
    public async Task<Page> ChangeAsync(Post post, IEnumerable<(string Name, string Value)> fields, string button = "submit.Publish=submit.PublishAndContinue") =>
        await SubmitAsync(await GetAsync(post.EditAddress), Form, fields, button);

    /// <summary>Presses a button of the content list: Publish, Unpublish, Delete, Clone and the like.</summary>
    public async Task<Page> PressAsync(Post post, string verb)
    {
        var editor = await GetAsync(post.EditAddress);
        var token = Token(editor.Text.Contains("__RequestVerificationToken", StringComparison.Ordinal) ? editor : await GetAsync("/Admin/Contents/ContentItems"));
        return await PostAsync($"/Admin/Contents/ContentItems/{post.Id}/{verb}", new FormUrlEncodedContent([new("__RequestVerificationToken", token)]));
    }

    /// <summary>The content list for a search.</summary>
    /// <param name="words">Words of titles.</param>
    /// <param name="more">The rest of the query.</param>
    public async Task<Page> SearchAsync(string words, string more = "") => await GetAsync($"/Admin/Contents/ContentItems?q={Uri.EscapeDataString(words)}{more}");

    /// <summary>The antiforgery token of a page's first form.</summary>
    public static string Token(Page page) =>
        page.Document.QuerySelector("input[name='__RequestVerificationToken']")?.GetAttribute("value") ?? throw new InvalidOperationException($"{page.Path} has no form with a token.");

    [GeneratedRegex("/Admin/Contents/ContentItems/([0-9a-z]{26})/Edit")]
    private static partial Regex ItemAddress();
}
