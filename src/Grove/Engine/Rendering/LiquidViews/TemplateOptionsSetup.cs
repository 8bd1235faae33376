using System.Text.Encodings.Web;
using System.Text.Json.Dynamic;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Grove.Liquid;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.Liquid;

namespace Grove.Rendering.LiquidViews;

/// <summary>What every template may use: conversions of our kinds of object, the allow-list of members, the global objects and the limits.</summary>
internal sealed class TemplateOptionsSetup(IHostEnvironment environment, HtmlEncoder encoder) : IConfigureOptions<TemplateOptions>
{
    private const int MaxCharacters = 20_000_000;

    public void Configure(TemplateOptions options)
    {
        options.MaxSteps = 5_000_000;
        options.LimitOutput(MaxCharacters);
        options.TimeZone = TimeZoneInfo.Utc;
        options.ValueConverters.Add(Convert);
        AllowedMembers.Register(options.MemberAccessStrategy);
        options.Scope.SetValue("Content", new ObjectValue(new LiquidContentAccessor()));
        options.Scope.SetValue("Culture", new ObjectValue(new CultureAccessor()));
        options.Scope.SetValue("Environment", new ObjectValue(new EnvironmentAccessor(environment.EnvironmentName)));
    }

    private object? Convert(object value) => value switch
    {
        IShape shape => new ShapeValue(shape),
        ContentItem => null,
        ContentElement element => new ContentElementValue(element),
        JsonDynamicBase json => json.Node,
        IQueryCollection or IFormCollection => new ObjectValue(value),
        IHtmlContent html => new StringValue(TextOf(html), encode: false),
        _ => null,
    };

    private string TextOf(IHtmlContent html)
    {
        using var writer = new StringWriter();
        html.WriteTo(writer, encoder);
        return writer.ToString();
    }
}

/// <summary>What templates call <c>Culture</c>.</summary>
internal sealed class CultureAccessor;

/// <summary>What templates call <c>Environment</c>.</summary>
/// <param name="Name">The environment's name.</param>
internal sealed record EnvironmentAccessor(string Name);
