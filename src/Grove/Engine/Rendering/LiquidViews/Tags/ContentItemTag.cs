using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Grove.Liquid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary><c>{% contentitem alias: "alias:main-menu", display_type: "Detail" %}</c>: displays a content item by handle or id.</summary>
internal static class ContentItemTag
{
    public static async ValueTask<Completion> WriteAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        var services = ((LiquidTemplateContext)context).Services;
        var id = values.Text("content_item_id");
        if ((values.Text("handle") ?? values.Text("alias")) is { } handle)
        {
            id = await services.GetRequiredService<IContentHandleManager>().GetContentItemIdAsync(handle);
        }
        if (id is null || await services.GetRequiredService<IContentManager>().GetAsync(id) is not { } item)
        {
            return Completion.Normal;
        }
        var shape = await services.GetRequiredService<IContentItemDisplayManager>().BuildDisplayAsync(
            item, services.GetRequiredService<IUpdateModelAccessor>().ModelUpdater, values.Text("display_type") ?? "Detail");
        ShapeTag.ApplyCache(shape, values);
        shape.Metadata.Alternates.AddRange(values["alternate"].Words());
        shape.Metadata.Wrappers.AddRange(values["wrapper"].Words());
        await writer.DisplayAsync(shape, encoder, services);
        return Completion.Normal;
    }
}
