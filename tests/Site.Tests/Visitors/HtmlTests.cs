using Site.Tests.Running;

namespace Site.Tests.Visitors;

public sealed class HtmlTests(RunningSite site) : IDisposable
{
    private readonly Visitor _visitor = new(site);

    public static TheoryData<string> Pages => [.. Starter.Pages, "/there-is-no-such-page", "/Login"];

    public void Dispose() => _visitor.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_is_valid_HTML(string path)
    {
        var page = await _visitor.GetAsync(path);

        Assert.StartsWith("<!DOCTYPE html>", page.Text, StringComparison.Ordinal);
        Problems.None(HtmlRules.Problems(page));
    }
}
