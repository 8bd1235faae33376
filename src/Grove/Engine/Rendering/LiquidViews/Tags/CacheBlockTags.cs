using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Grove.Liquid;
using Grove.Rendering.Shapes;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Cache;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary>The <c>cache</c> block, and the tags that say more about the block that they stand in.</summary>
internal static class CacheBlockTags
{
    public static void AddTo(FluidParser parser)
    {
        parser.RegisterArgumentsBlock("cache", KeepAsync);
        Add(parser, "cache_dependency", (context, value) => context.AddTag(value));
        Add(parser, "cache_expires_after", (context, value) => Within(context, ShapeTag.Duration(value)));
        Add(parser, "cache_expires_sliding", (context, value) => Sliding(context, ShapeTag.Duration(value)));
        Add(parser, "cache_expires_on", (context, value) => Until(context, value));
    }

    private static async ValueTask<Completion> KeepAsync(IReadOnlyList<FilterArgument> arguments, IReadOnlyList<Statement> body, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        var kept = new CacheContext("block:" + values.Or("id", 0).ToStringValue());
        kept.AddContext([.. values["contexts"].Words(), .. values["vary_by"].Words()]);
        kept.AddTag([.. values["dependencies"].Words()]);
        Within(kept, ShapeTag.Duration(values.Text("expires_after")));
        Sliding(kept, ShapeTag.Duration(values.Text("expires_sliding")));
        var html = await Cache(context).GetOrRenderAsync(kept, async () =>
        {
            using var content = new StringWriter();
            await body.RenderStatementsAsync(content, encoder, context);
            return new HtmlString(content.ToString());
        });
        html.WriteTo(writer, HtmlEncoder.Default);
        return Completion.Normal;
    }

    private static void Within(CacheContext context, TimeSpan? duration)
    {
        if (duration is { } time && (context.ExpiresAfter is not { } before || time < before))
        {
            context.WithExpiryAfter(time);
        }
    }

    private static void Sliding(CacheContext context, TimeSpan? window)
    {
        if (window is { } time && (context.ExpiresSliding is not { } before || time < before))
        {
            context.WithExpirySliding(time);
        }
    }

    private static void Until(CacheContext context, string text)
    {
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && (context.ExpiresOn is not { } before || time < before))
        {
            context.WithExpiryOn(time);
        }
    }

    private static void Add(FluidParser parser, string name, Action<CacheContext, string> change) =>
        parser.RegisterExpressionTag(name, async (expression, _, _, context) =>
        {
            if (Cache(context).Current is { } current)
            {
                change(current, (await expression.EvaluateAsync(context)).ToStringValue());
            }
            return Completion.Normal;
        });

    private static ShapeCache Cache(TemplateContext context) => ((LiquidTemplateContext)context).Services.GetRequiredService<ShapeCache>();
}
