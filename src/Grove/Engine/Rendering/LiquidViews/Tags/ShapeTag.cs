using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Grove.Liquid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary><c>{% shape "Menu", alias: "alias:main-menu", cache_id: "main-menu" %}</c>: makes and displays a shape.</summary>
internal static class ShapeTag
{
    public static async ValueTask<Completion> WriteAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        var services = ((LiquidTemplateContext)context).Services;
        var shape = await services.GetRequiredService<IShapeFactory>().CreateAsync(TagArguments.Pascal(values.Or("type", 0).ToStringValue()));
        foreach (var name in values.Names)
        {
            Apply(shape, name, values);
        }
        ApplyCache(shape, values);
        await writer.DisplayAsync(shape, encoder, services);
        return Completion.Normal;
    }

    /// <summary>Sets how a shape's HTML is kept, where the arguments say so.</summary>
    public static void ApplyCache(IShape shape, FilterArguments values)
    {
        if (values.Text("cache_id") is not { Length: > 0 } id)
        {
            return;
        }
        var cache = shape.Metadata.Cache(id);
        cache.AddContext([.. values["cache_context"].Words()]);
        cache.AddTag([.. values["cache_tag"].Words(), .. values["cache_dependency"].Words()]);
        if (Duration(values.Text("cache_expires_after") ?? values.Text("cache_fixed_duration")) is { } after)
        {
            cache.WithExpiryAfter(after);
        }
        if (Duration(values.Text("cache_expires_sliding") ?? values.Text("cache_sliding_duration")) is { } sliding)
        {
            cache.WithExpirySliding(sliding);
        }
    }

    public static TimeSpan? Duration(string? text) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration) ? duration : null;

    private static void Apply(IShape shape, string name, FilterArguments values)
    {
        var value = values[name];
        switch (name)
        {
            case "type":
            case var cache when cache.StartsWith("cache_", StringComparison.Ordinal):
                break;
            case "id":
                shape.Id = value.ToStringValue();
                break;
            case "class" or "classes":
                foreach (var word in value.Words())
                {
                    shape.Classes.Add(word);
                }
                break;
            case "alternate" or "alternates":
                shape.Metadata.Alternates.AddRange(value.Words());
                break;
            case "wrapper" or "wrappers":
                shape.Metadata.Wrappers.AddRange(value.Words());
                break;
            case "display_type":
                shape.Metadata.DisplayType = value.ToStringValue();
                shape.Properties["DisplayType"] = value.ToStringValue();
                break;
            default:
                shape.Properties[TagArguments.Pascal(name)] = value.ToObjectValue();
                break;
        }
    }
}

/// <summary>Writes shapes where tags stand.</summary>
internal static class ShapeWriting
{
    public static async Task DisplayAsync(this TextWriter writer, IShape? shape, TextEncoder encoder, IServiceProvider services)
    {
        if (!shape.IsNullOrEmpty())
        {
            var html = await services.GetRequiredService<IDisplayHelper>().ShapeExecuteAsync(shape!); // checked on the line before
            html.WriteTo(writer, encoder as HtmlEncoder ?? services.GetRequiredService<HtmlEncoder>());
        }
    }
}
