using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Site.Tests.Running;

/// <summary>Somebody who reads the site without JavaScript: follows links, fills in forms, keeps cookies, never follows a redirect unasked.</summary>
public class Visitor : IDisposable
{
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.All };
    private readonly HttpClient _client;

    public Visitor(RunningSite site)
        : this(site.Address)
    {
        Site = site;
    }

    public Visitor(Uri address)
    {
        Address = address;
        _client = new HttpClient(_handler) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };
    }

    public RunningSite? Site { get; }

    public Uri Address { get; }

    /// <summary>The cookies that the site has set.</summary>
    public CookieCollection Cookies => _handler.CookieContainer.GetAllCookies();

    public Task<Page> GetAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<Page> PostAsync(string path, HttpContent content) => SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

    public async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await _client.SendAsync(request);
            return await Page.ReadAsync(response);
        }
    }

    /// <summary>Goes where a redirect points, as often as it takes.</summary>
    public async Task<Page> FollowAsync(Page page)
    {
        for (var hops = 0; page.Location is { } location && hops < 5; hops++)
        {
            page = await GetAsync(location);
        }

        return page;
    }

    /// <summary>Fills in a form of a page and presses one of its buttons.</summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="form">Which form; a CSS selector.</param>
    /// <param name="fields">What to type, by field name; the rest goes as the page has it.</param>
    /// <param name="button">The name of the button, with its value after an equals sign where it has one.</param>
    public Task<Page> SubmitAsync(Page page, string form, IEnumerable<(string Name, string Value)> fields, string? button = null)
    {
        var (action, values) = FillIn(page, form, fields, button);
        return PostAsync(action, new FormUrlEncodedContent(values));
    }

    /// <summary>What a form would post, and where.</summary>
    public static (string Action, List<KeyValuePair<string, string>> Values) FillIn(Page page, string form, IEnumerable<(string Name, string Value)> fields, string? button = null)
    {
        var element = page.Document.QuerySelector<IHtmlFormElement>(form)
            ?? throw new InvalidOperationException($"{page.Path} ({(int)page.Status}) has no form {form}:\n{page.Text}");
        var values = FormValues(element).ToList();
        foreach (var (name, value) in fields)
        {
            values.RemoveAll(field => field.Key == name);
            values.Add(new(name, value));
        }

        if (button?.Split('=', 2) is { } pressed)
        {
            values.Add(new(pressed[0], pressed.Length > 1 ? pressed[1] : pressed[0]));
        }

        return (element.GetAttribute("action") is { Length: > 0 } action ? action : page.Path, values);
    }

    public void Dispose()
    {
        _client.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes over cookies, as another tab of the same browser has them.</summary>
    protected void Keep(CookieCollection cookies) => _handler.CookieContainer.Add(cookies);

    private static IEnumerable<KeyValuePair<string, string>> FormValues(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlElement>().Where(field => field.GetAttribute("name") is { Length: > 0 } && !field.HasAttribute("disabled")).SelectMany(field => field switch
        {
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement { Type: "submit" or "image" or "button" or "file" } => [],
            IHtmlInputElement input => [new KeyValuePair<string, string>(input.Name!, input.Value)],
            IHtmlTextAreaElement area => [new KeyValuePair<string, string>(area.Name!, area.Value)],
            IHtmlSelectElement select => select.Options.Where(option => option.IsSelected).Select(option => new KeyValuePair<string, string>(select.Name!, option.Value)),
            _ => Enumerable.Empty<KeyValuePair<string, string>>(),
        });
}
