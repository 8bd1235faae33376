using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace Grove.Rendering.Shapes;

/// <summary>Shapes that are rendered by code unless a theme has a template: zones, which show what is in them, and lists.</summary>
internal sealed class CoreShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").BoundAs("code", ItemsAsync).OnDisplaying(AddZoneAlternates);
        builder.Describe("ContentZone").BoundAs("code", GroupedItems.RenderAsync);
        builder.Describe("List").BoundAs("code", ListShape.RenderAsync);
        return ValueTask.CompletedTask;
    }

    /// <summary>The items of a shape, one after another.</summary>
    public static async Task<IHtmlContent> ItemsAsync(DisplayContext context)
    {
        var html = new HtmlContentBuilder();
        foreach (var item in context.Value.Items)
        {
            html.AppendHtml(await ItemAsync(context.DisplayHelper, item));
        }
        return html;
    }

    /// <summary>One item: a shape, HTML or text.</summary>
    public static async Task<IHtmlContent> ItemAsync(IDisplayHelper display, object item) => item switch
    {
        IShape shape => await display.ShapeExecuteAsync(shape),
        IHtmlContent content => content,
        _ => new HtmlContentString(item.ToString() ?? ""),
    };

    private static void AddZoneAlternates(ShapeDisplayContext context)
    {
        if (context.Shape.GetProperty<string>("ZoneName") is { } name)
        {
            context.Shape.Metadata.Alternates.Add("Zone__" + TemplateName.Encode(name));
        }
    }
}
