using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using Grove.Liquid;
using Grove.Rendering.Pages;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary>The tags that write an element or a form's token: <c>a</c>, <c>form</c>, <c>block</c>, <c>helper</c>, <c>antiforgerytoken</c>; and those of <c>HttpContext.Items</c>.</summary>
internal static class ElementTags
{
    private static readonly string[] RouteNames = ["action", "controller", "area", "route", "fragment", "page"];

    public static void AddTo(FluidParser parser)
    {
        parser.RegisterEmptyTag("antiforgerytoken", (writer, _, context) =>
        {
            WriteToken(writer, context);
            return new(Completion.Normal);
        });
        parser.RegisterArgumentsBlock("a", (arguments, body, writer, encoder, context) => ElementAsync("a", arguments, body, writer, encoder, context));
        parser.RegisterArgumentsBlock("form", (arguments, body, writer, encoder, context) => ElementAsync("form", arguments, body, writer, encoder, context));
        parser.RegisterArgumentsBlock("block", (arguments, body, writer, encoder, context) => ElementAsync(null, arguments, body, writer, encoder, context));
        parser.RegisterArgumentsTag("helper", (arguments, writer, encoder, context) => ElementAsync(null, arguments, null, writer, encoder, context));
        parser.RegisterArgumentsTag("httpcontext_add_items", AddItemsAsync);
        parser.RegisterExpressionTag("httpcontext_remove_items", RemoveItemAsync);
    }

    private static async ValueTask<Completion> ElementAsync(
        string? element, IReadOnlyList<FilterArgument> arguments, IReadOnlyList<Statement>? body, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        var name = element ?? values.At(0).ToStringValue();
        if (!IsName(name))
        {
            throw new FluidException($"'{name}' is no element's name.");
        }
        writer.Write($"<{name}");
        if (Address(values, context) is { } address)
        {
            WriteAttribute(writer, encoder, name == "form" ? "action" : "href", address);
        }
        foreach (var argument in values.Names.Where(argument => !RouteNames.Contains(argument) && !argument.StartsWith("route_", StringComparison.Ordinal)))
        {
            WriteAttribute(writer, encoder, TagArguments.Dashed(argument), values[argument].ToStringValue());
        }
        writer.Write('>');
        if (body is null)
        {
            return Completion.Normal;
        }
        var completion = await body.RenderStatementsAsync(writer, encoder, context);
        if (name == "form" && "post".Equals(values.Text("method"), StringComparison.OrdinalIgnoreCase))
        {
            WriteToken(writer, context);
        }
        writer.Write($"</{name}>");
        return completion;
    }

    private static string? Address(FilterArguments values, TemplateContext context)
    {
        if (!values.HasNamed("action") && !values.HasNamed("controller") && !values.HasNamed("route"))
        {
            return null;
        }
        var services = ((LiquidTemplateContext)context).Services;
        var http = services.GetRequiredService<IHttpContextAccessor>().HttpContext!; // templates of pages run in a request
        var route = new RouteValueDictionary();
        foreach (var name in values.Names.Where(name => name.StartsWith("route_", StringComparison.Ordinal)))
        {
            route[name["route_".Length..]] = values[name].ToStringValue();
        }
        foreach (var name in new[] { "action", "controller", "area" })
        {
            if (values.Text(name) is { } value)
            {
                route[name] = value;
            }
        }
        var links = services.GetRequiredService<LinkGenerator>();
        return values.Text("route") is { } routeName
            ? links.GetPathByName(http, routeName, route, fragment: Fragment(values))
            : links.GetPathByRouteValues(http, null, route, fragment: Fragment(values));
    }

    private static FragmentString Fragment(FilterArguments values) => values.Text("fragment") is { Length: > 0 } fragment ? new FragmentString("#" + fragment) : default;

    private static void WriteAttribute(TextWriter writer, TextEncoder encoder, string name, string value)
    {
        if (!IsName(name))
        {
            throw new FluidException($"'{name}' is no attribute's name.");
        }
        writer.Write($" {name}=\"");
        (encoder as HtmlEncoder ?? HtmlEncoder.Default).Encode(writer, value);
        writer.Write('"');
    }

    private static bool IsName(string name) => name.Length > 0 && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ':');

    private static void WriteToken(TextWriter writer, TemplateContext context)
    {
        var services = ((LiquidTemplateContext)context).Services;
        if (services.GetService<IHttpContextAccessor>()?.HttpContext is { } http)
        {
            var tokens = services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
            Uncacheable.Mark(http);
            writer.Write($"<input name=\"{tokens.FormFieldName}\" type=\"hidden\" value=\"{HtmlEncoder.Default.Encode(tokens.RequestToken ?? "")}\">");
        }
    }

    private static async ValueTask<Completion> AddItemsAsync(IReadOnlyList<FilterArgument> arguments, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await arguments.EvaluateAsync(context);
        if (((LiquidTemplateContext)context).Services.GetService<IHttpContextAccessor>()?.HttpContext is { } http)
        {
            foreach (var name in values.Names)
            {
                http.Items[name] = values[name].ToObjectValue();
            }
        }
        return Completion.Normal;
    }

    private static async ValueTask<Completion> RemoveItemAsync(Expression expression, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var name = (await expression.EvaluateAsync(context)).ToStringValue();
        ((LiquidTemplateContext)context).Services.GetService<IHttpContextAccessor>()?.HttpContext?.Items.Remove(name);
        return Completion.Normal;
    }
}
