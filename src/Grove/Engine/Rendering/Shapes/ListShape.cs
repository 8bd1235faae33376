using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;

namespace Grove.Rendering.Shapes;

/// <summary>The <c>List</c> shape: an element (<c>ul</c> unless <c>TagName</c> says otherwise) with each item in one of its own (<c>li</c>, <c>ItemTagName</c>).</summary>
internal static class ListShape
{
    public static async Task<IHtmlContent> RenderAsync(DisplayContext context)
    {
        var shape = context.Value;
        var items = shape.GetProperty<IEnumerable<object>>("Items")?.ToList() ?? [.. shape.Items];
        if (items.Count == 0)
        {
            return HtmlString.Empty;
        }
        var list = shape.GetTagBuilder("ul");
        var itemTag = shape.GetProperty("ItemTagName", "li");
        var classes = shape.GetProperty<IEnumerable<string>>("ItemClasses") ?? [];
        var attributes = shape.GetProperty<IDictionary<string, string>>("ItemAttributes");
        foreach (var item in items)
        {
            var element = new TagBuilder(itemTag);
            foreach (var name in classes)
            {
                element.AddCssClass(name);
            }
            foreach (var (name, value) in attributes ?? new Dictionary<string, string>())
            {
                element.Attributes[name] = value;
            }
            element.InnerHtml.AppendHtml(await CoreShapes.ItemAsync(context.DisplayHelper, item));
            list.InnerHtml.AppendHtml(element);
        }
        return list;
    }
}
