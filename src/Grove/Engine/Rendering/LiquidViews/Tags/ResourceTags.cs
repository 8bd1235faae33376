using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Grove.Liquid;
using Grove.Rendering.Resources;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.ResourceManagement;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary>The tags of scripts, styles, links and meta elements, as Orchard Core's "Resources" documentation has them.</summary>
internal static class ResourceTags
{
    private static readonly string[] LinkProperties = ["src", "append_version"];
    private static readonly string[] RequireProperties = ["name", "src", "debug_src", "depends_on", "version", "append_version", "at", "use_cdn", "condition", "culture", "debug", "cdn_src", "debug_cdn_src"];

    public static void AddTo(FluidParser parser)
    {
        parser.RegisterArgumentsTag("script", (arguments, writer, _, context) => RequireAsync("script", arguments, null, writer, context));
        parser.RegisterArgumentsTag("style", (arguments, writer, _, context) => RequireAsync("stylesheet", arguments, null, writer, context));
        parser.RegisterArgumentsBlock("scriptblock", (arguments, body, writer, _, context) => RequireAsync("script", arguments, body, writer, context));
        parser.RegisterArgumentsBlock("styleblock", (arguments, body, writer, _, context) => RequireAsync("stylesheet", arguments, body, writer, context));
        parser.RegisterArgumentsTag("link", LinkAsync);
        parser.RegisterArgumentsTag("meta", MetaAsync);
        parser.RegisterArgumentsTag("resources", RenderAsync);
    }

    private static async ValueTask<Completion> RequireAsync(
        string type, IReadOnlyList<FilterArgument> arguments, IReadOnlyList<Statement>? body, TextWriter writer, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        var content = body is null ? null : await ContentAsync(body, context);
        var attributes = values.Names.Except(RequireProperties).ToDictionary(TagArguments.Dashed, name => values[name].ToStringValue());
        var request = new ResourceRequest(type, values.Text("name") ?? (body is null ? values.At(0).ToStringValue() : null), values.Text("src"), values.Text("debug_src"), content)
        {
            Version = values.Text("version"),
            DependsOn = [.. values["depends_on"].Words()],
            AppendVersion = values.Flag("append_version"),
            At = Enum.TryParse<ResourceLocation>(values.Text("at"), ignoreCase: true, out var location) ? location : ResourceLocation.Unspecified,
            Attributes = attributes,
        };
        request.ApplyTo(Resources(context), writer);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> LinkAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        var link = new LinkEntry { AppendVersion = values.Flag("append_version") ?? false };
        if (values.Text("src") is { } source)
        {
            link.Href = source;
        }
        foreach (var name in values.Names.Except(LinkProperties))
        {
            link.SetAttribute(TagArguments.Dashed(name), values[name].ToStringValue());
        }
        Resources(context).RegisterLink(link);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> MetaAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        var meta = new MetaEntry(values.Text("name"), values.Text("property"), values.Text("content"), values.Text("httpequiv") ?? values.Text("http_equiv"), values.Text("charset"));
        if (values.Text("separator") is { } separator)
        {
            Resources(context).AppendMeta(meta, separator);
        }
        else
        {
            Resources(context).RegisterMeta(meta);
        }
        return Completion.Normal;
    }

    private static async ValueTask<Completion> RenderAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        if (Enum.TryParse<ResourceTagType>(values.Or("type", 0).ToStringValue(), ignoreCase: true, out var type))
        {
            Resources(context).Render(type, writer);
        }
        return Completion.Normal;
    }

    private static async Task<string> ContentAsync(IReadOnlyList<Statement> body, TemplateContext context)
    {
        using var writer = new StringWriter();
        await body.RenderStatementsAsync(writer, NullEncoder.Default, context);
        return writer.ToString();
    }

    private static IResourceManager Resources(TemplateContext context) => ((LiquidTemplateContext)context).Services.GetRequiredService<IResourceManager>();
}
