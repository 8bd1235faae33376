using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Grove.Rendering.LiquidViews.Tags;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Grove.Rendering.LiquidViews.Filters;

/// <summary>Filters that make and render shapes: <c>shape_new</c>, <c>shape_properties</c>, <c>shape_render</c>, <c>shape_stringify</c>, <c>shape_build_display</c>.</summary>
internal static class ShapeFilters
{
    public static void AddTo(FilterCollection filters)
    {
        filters.AddFilter("shape_new", NewAsync);
        filters.AddFilter("shape_properties", (input, arguments, _) =>
        {
            if (input.AsShape() is { } shape)
            {
                ShapeChangeTags.AddProperties(shape, arguments);
            }
            return input;
        });
        filters.AddFilter("shape_render", async (input, _, context) => FilterServices.Html(await RenderAsync(input, context)));
        filters.AddFilter("shape_stringify", async (input, _, context) => new StringValue(await RenderAsync(input, context)));
        filters.AddFilter("shape_build_display", BuildDisplayAsync);
    }

    private static async ValueTask<FluidValue> NewAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var shape = await context.Service<IShapeFactory>().CreateAsync(input.ToStringValue());
        ShapeChangeTags.AddProperties(shape, arguments);
        return new ShapeValue(shape);
    }

    private static async Task<string> RenderAsync(FluidValue input, TemplateContext context)
    {
        using var writer = new StringWriter();
        if (input.AsShape() is { } shape)
        {
            await writer.DisplayAsync(shape, context.Service<HtmlEncoder>(), context.Services());
        }
        else if (input is StringValue { Encode: false })
        {
            writer.Write(input.ToStringValue());
        }
        return writer.ToString();
    }

    private static async ValueTask<FluidValue> BuildDisplayAsync(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (await ContentFilters.ItemOfAsync(input, context) is not { } item)
        {
            return NilValue.Instance;
        }
        var displayType = arguments.Or("display_type", 0);
        var shape = await context.Service<IContentItemDisplayManager>().BuildDisplayAsync(
            item, context.Service<IUpdateModelAccessor>().ModelUpdater, displayType.IsNil() ? "Detail" : displayType.ToStringValue());
        return new ShapeValue(shape);
    }
}
