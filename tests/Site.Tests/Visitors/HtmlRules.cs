using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using Site.Tests.Running;

namespace Site.Tests.Visitors;

/// <summary>What is wrong with a page's HTML: what the standard's parser reports, and rules that it doesn't know.</summary>
internal static class HtmlRules
{
    public static IReadOnlyList<string> Problems(Page page) =>
        [.. ParseErrors(page), .. Ids(page.Document), .. References(page.Document), .. Names(page.Document), .. Headings(page.Document), .. Nesting(page.Document)];

    private static List<string> ParseErrors(Page page)
    {
        var problems = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) =>
        {
            if (error is HtmlErrorEvent html)
            {
                problems.Add($"{html.Message} (line {html.Position.Line}: {Line(page.Text, html.Position.Line)})");
            }
        };
        parser.ParseDocument(page.Text);
        return problems;
    }

    private static IEnumerable<string> Ids(IHtmlDocument page) =>
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key)).Select(same => $"id '{same.Key}' is there {same.Count()} times");

    private static IEnumerable<string> References(IHtmlDocument page) =>
        from attribute in new[] { "for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "list", "form" }
        from element in page.QuerySelectorAll($"[{attribute}]")
        from id in element.GetAttribute(attribute)!.Split(' ')
        where page.GetElementById(id) is null
        select $"{Start(element)}: {attribute} names '{id}', which isn't there";

    private static IEnumerable<string> Names(IHtmlDocument page)
    {
        foreach (var picture in page.QuerySelectorAll("img:not([alt])"))
        {
            yield return $"{Start(picture)} has no alt";
        }

        foreach (var element in page.QuerySelectorAll("a[href], button, nav, summary").Where(element => !HasName(element)))
        {
            yield return $"{Start(element)} has no name";
        }

        foreach (var field in page.QuerySelectorAll("input:not([type=hidden]):not([type=submit]):not([type=button]):not([type=reset]), select, textarea").Where(field => !HasName(field) && !IsLabelled(page, field)))
        {
            yield return $"{Start(field)} has no label";
        }
    }

    private static IEnumerable<string> Headings(IHtmlDocument page)
    {
        var level = 0;
        foreach (var heading in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6"))
        {
            var next = heading.LocalName[1] - '0';
            if (next > level + 1)
            {
                yield return $"{Start(heading)} '{heading.TextContent.Trim()}' comes right after level {level}";
            }

            if (string.IsNullOrWhiteSpace(heading.TextContent))
            {
                yield return $"{Start(heading)} is empty";
            }

            level = next;
        }
    }

    private static IEnumerable<string> Nesting(IHtmlDocument page) =>
        page.QuerySelectorAll("a a, a button, button a, button button, label label, form form, p div, p ul, ul > :not(li):not(script):not(template), ol > :not(li):not(script):not(template), a:not([href])[tabindex]")
            .Select(element => $"{Start(element)} may not stand in {Start(element.ParentElement!)}");

    private static bool HasName(IElement element) =>
        !string.IsNullOrWhiteSpace(element.GetAttribute("aria-label"))
        || element.HasAttribute("aria-labelledby")
        || (element.LocalName is not ("nav" or "select" or "textarea") && !string.IsNullOrWhiteSpace(element.TextContent))
        || element.QuerySelectorAll("img[alt], svg[aria-label]").Any(picture => !string.IsNullOrWhiteSpace(picture.GetAttribute("alt") ?? picture.GetAttribute("aria-label")));

    private static bool IsLabelled(IHtmlDocument page, IElement field) =>
        field.Closest("label") is not null || (field.Id is { Length: > 0 } id && page.QuerySelectorAll("label").OfType<IHtmlLabelElement>().Any(label => label.HtmlFor == id && !string.IsNullOrWhiteSpace(label.TextContent)));

    private static string Start(IElement element) => element.OuterHtml[..(element.OuterHtml.IndexOf('>', StringComparison.Ordinal) + 1)];

    private static string Line(string text, int number) => text.Split('\n').ElementAtOrDefault(number - 1)?.Trim() ?? "";
}
