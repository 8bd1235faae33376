using System.Net;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class LinkTests(RunningSite site) : IDisposable
{
    private const int MostPages = 150;

    private readonly Visitor _visitor = new(site);

    public void Dispose() => _visitor.Dispose();

    [Fact]
    public async Task Every_internal_link_leads_somewhere()
    {
        var seen = new HashSet<string> { "/" };
        var waiting = new Queue<(string From, string To)>([("", "/")]);
        var dead = new List<string>();
        while (waiting.TryDequeue(out var link) && seen.Count < MostPages)
        {
            var page = await _visitor.GetAsync(link.To);
            if (page.Status != HttpStatusCode.OK && await IsStillThereAsync(link))
            {
                dead.Add($"{link.From} links to {link.To}, which answers {(int)page.Status}");
            }

            foreach (var next in page.ContentType.StartsWith("text/html", StringComparison.Ordinal) ? page.InternalLinks() : [])
            {
                if (seen.Add(next))
                {
                    waiting.Enqueue((link.To, next));
                }
            }
        }

        Problems.None(dead);
        Assert.InRange(seen.Count, 15, MostPages);
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Starter.Post)]
    [InlineData("/literature")]
    public async Task Every_fragment_is_on_its_page(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.All(
            page.Document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]),
            id => Assert.NotNull(page.Document.GetElementById(id)));
    }

    /// <summary>Other tests publish and withdraw posts meanwhile, so a link counts as dead only while its page holds it.</summary>
    private async Task<bool> IsStillThereAsync((string From, string To) link) =>
        link.From.Length == 0
        || ((await _visitor.GetAsync(link.From)).InternalLinks().Contains(link.To) && (await _visitor.GetAsync(link.To)).Status != HttpStatusCode.OK);
}
