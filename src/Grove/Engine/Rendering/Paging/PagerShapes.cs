using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace Grove.Rendering.Paging;

/// <summary>
/// The links between the pages of a list: <c>PagerSlim</c> goes on and back by cursors (<c>?after=</c>, <c>?before=</c>),
/// <c>Pager</c> by numbers (<c>?pagenum=</c>). Nothing is drawn where there is one page only.
/// </summary>
/// <remarks>Templates change them with the properties that Orchard documents: <c>PreviousText</c>, <c>NextText</c>, <c>PreviousClass</c>, <c>NextClass</c>, <c>TagName</c>, <c>ItemTagName</c>.</remarks>
internal sealed class PagerShapes(IHttpContextAccessor http, IStringLocalizer<PagerShapes> S) : ShapeTableProvider
{
    private const string PageNumber = "pagenum";
    private const int Around = 2;
    private static readonly string[] Cursors = ["after", "before"];

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("PagerSlim").BoundAs("code", context => Task.FromResult(Slim(context)));
        builder.Describe("Pager").BoundAs("code", context => Task.FromResult(Numbered(context)));
        return ValueTask.CompletedTask;
    }

    private IHtmlContent Slim(DisplayContext context)
    {
        var shape = context.Value;
        var before = shape.GetProperty<string>("Before");
        var after = shape.GetProperty<string>("After");
        return Wrap(shape,
        [
            before is null ? null : Previous(shape, Address(Cursors, "before", before)),
            after is null ? null : Next(shape, Address(Cursors, "after", after)),
        ]);
    }

    private IHtmlContent Numbered(DisplayContext context)
    {
        var shape = context.Value;
        var size = Math.Max(1, Number(shape, "PageSize"));
        var last = (int)Math.Ceiling(Number(shape, "TotalItemCount") / (double)size);
        var page = Math.Clamp(Number(shape, "Page"), 1, Math.Max(1, last));
        var links = new List<TagBuilder?>();
        if (last > 1)
        {
            links.Add(page == 1 ? null : Previous(shape, NumberedAddress(page - 1)));
            links.AddRange(Enumerable.Range(1, last).Where(one => one == 1 || one == last || Math.Abs(one - page) <= Around).Select(one => Page(shape, one, page)));
            links.Add(page == last ? null : Next(shape, NumberedAddress(page + 1)));
        }

        return Wrap(shape, links);
    }

    private static IHtmlContent Wrap(IShape shape, IReadOnlyCollection<TagBuilder?> links)
    {
        if (links.All(link => link is null))
        {
            return HtmlString.Empty;
        }

        var list = new TagBuilder(shape.TagName ?? "ul");
        list.AddCssClass("pager");
        foreach (var name in shape.Classes)
        {
            list.AddCssClass(name);
        }

        foreach (var link in links.OfType<TagBuilder>())
        {
            list.InnerHtml.AppendHtml(link);
        }

        return list;
    }

    private TagBuilder Previous(IShape shape, string address) =>
        Item(shape, shape.GetProperty<string>("PreviousClass") ?? "previous", Link(address, "prev", shape.GetProperty<object>("PreviousText") ?? S["Previous"].Value));

    private TagBuilder Next(IShape shape, string address) =>
        Item(shape, shape.GetProperty<string>("NextClass") ?? "next", Link(address, "next", shape.GetProperty<object>("NextText") ?? S["Next"].Value));

    private TagBuilder Page(IShape shape, int number, int current)
    {
        var text = number.ToString(CultureInfo.CurrentCulture);
        var link = Link(NumberedAddress(number), null, text);
        link.Attributes["aria-label"] = S["Page {0}", text];
        if (number == current)
        {
            link.Attributes["aria-current"] = "page";
        }

        return Item(shape, number == current ? "active" : null, link);
    }

    private static TagBuilder Item(IShape shape, string? cssClass, TagBuilder link)
    {
        var item = new TagBuilder(shape.GetProperty<string>("ItemTagName") ?? "li");
        if (!string.IsNullOrEmpty(cssClass))
        {
            item.AddCssClass(cssClass);
        }

        item.InnerHtml.AppendHtml(link);
        return item;
    }

    private static TagBuilder Link(string address, string? relation, object text)
    {
        var link = new TagBuilder("a");
        link.Attributes["href"] = address;
        if (relation is not null)
        {
            link.Attributes["rel"] = relation;
        }

        _ = text is IHtmlContent html ? link.InnerHtml.AppendHtml(html) : link.InnerHtml.Append(text.ToString() ?? "");
        return link;
    }

    private string NumberedAddress(int page) => Address([PageNumber], PageNumber, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture));

    private string Address(string[] replaced, string name, string? value) =>
        http.HttpContext is { } context ? PageAddress.Of(context.Request, replaced, name, value) : $"?{name}={value}";

    private static int Number(IShape shape, string name) =>
        shape.Properties.TryGetValue(name, out var value) && value is not null ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 0;
}
