using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Fluid.Values;
using Grove.Liquid;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary>The tags that have to do with the page's frame: <c>layout</c>, <c>render_body</c>, <c>render_section</c>, <c>zone</c> and the title.</summary>
internal static class LayoutTags
{
    public static void AddTo(FluidParser parser)
    {
        parser.RegisterExpressionTag("layout", SetLayoutAsync);
        parser.RegisterEmptyTag("render_body", (writer, encoder, context) => RenderZoneAsync("Content", false, writer, encoder, context));
        parser.RegisterArgumentsTag("render_section", RenderSectionAsync);
        parser.RegisterArgumentsBlock("zone", FillZoneAsync);
        parser.RegisterArgumentsTag("page_title", (arguments, writer, encoder, context) => TitleAsync(arguments, writer, encoder, context, write: true));
        parser.RegisterArgumentsTag("page_title_add_segment", (arguments, writer, encoder, context) => TitleAsync(arguments, writer, encoder, context, write: false));
    }

    private static T Service<T>(TemplateContext context) where T : notnull => ((LiquidTemplateContext)context).Services.GetRequiredService<T>();

    private static async ValueTask<Completion> SetLayoutAsync(Expression expression, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var name = (await expression.EvaluateAsync(context)).ToStringValue();
        var layout = await Service<ILayoutAccessor>(context).GetLayoutAsync();
        layout.Metadata.Alternates.AddRange(name.StartsWith("Layout", StringComparison.Ordinal) ? [name] : [$"Layout__{name}", name]);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> RenderSectionAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        return await RenderZoneAsync(values.Or("name", 0).ToStringValue(), values.Flag("required") ?? false, writer, encoder, context);
    }

    private static async ValueTask<Completion> RenderZoneAsync(string name, bool required, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var layout = await Service<ILayoutAccessor>(context).GetLayoutAsync();
        var zone = layout.Zones[name];
        if (required && zone.IsNullOrEmpty())
        {
            throw new InvalidOperationException($"The zone '{name}' is required but empty.");
        }
        await writer.DisplayAsync(zone, encoder, ((LiquidTemplateContext)context).Services);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> FillZoneAsync(IReadOnlyList<FilterArgument> arguments, IReadOnlyList<Statement> body, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        using var content = new StringWriter();
        var completion = await body.RenderStatementsAsync(content, encoder, context);
        var layout = await Service<ILayoutAccessor>(context).GetLayoutAsync();
        await layout.Zones[values.Or("name", 0).ToStringValue()].AddAsync(new HtmlString(content.ToString()), values.Or("position", 1).ToStringValue());
        return completion;
    }

    private static async ValueTask<Completion> TitleAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context, bool write)
    {
        var values = await arguments.EvaluateAsync(context);
        var title = Service<IPageTitleBuilder>(context);
        var segment = values.Or("segment", 0);
        if (segment.ToStringValue().Length > 0)
        {
            title.AddSegment(Html(segment), values.Text("position") ?? "0");
        }
        if (write)
        {
            var separator = values.HasNamed("separator") ? Html(values["separator"]) : null;
            title.GenerateTitle(separator).WriteTo(writer, encoder as HtmlEncoder ?? HtmlEncoder.Default);
        }
        return Completion.Normal;
    }

    private static IHtmlContent Html(FluidValue value) => value is StringValue { Encode: false } ? new HtmlString(value.ToStringValue()) : new HtmlContentString(value.ToStringValue());
}
