using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Settings;

namespace Grove.Rendering.LiquidViews;

/// <summary>Renders Liquid within a request: gives templates the site, the request and the shape.</summary>
internal sealed class LiquidRendering(IServiceProvider services, IOptions<TemplateOptions> options, HtmlEncoder encoder)
{
    private ISite? _site;
    private TimeZoneInfo? _zone;

    /// <summary>Renders a shape's template.</summary>
    public async Task<IHtmlContent> RenderAsync(IFluidTemplate template, DisplayContext display)
    {
        var context = await ContextAsync(new ShapeValue(display.Value), null);
        return new HtmlString(await template.RenderAsync(context, encoder, isolateContext: false));
    }

    /// <summary>The variables of one rendering.</summary>
    public async Task<LiquidTemplateContext> ContextAsync(FluidValue model, IEnumerable<KeyValuePair<string, FluidValue>>? properties)
    {
        await LoadAsync();
        var context = new LiquidTemplateContext(services, options.Value) { CultureInfo = CultureInfo.CurrentUICulture };
        if (_zone is not null)
        {
            context.TimeZone = _zone;
        }
        context.SetValue("Model", model);
        context.SetValue("Site", _site is null ? NilValue.Instance : new ObjectValue(_site));
        if (services.GetService<IHttpContextAccessor>()?.HttpContext is { } http)
        {
            context.SetValue("HttpContext", new ObjectValue(http));
            context.SetValue("Request", new ObjectValue(http.Request));
            context.SetValue("User", new ObjectValue(http.User));
        }
        foreach (var (name, value) in properties ?? [])
        {
            context.SetValue(name, value);
        }
        return context;
    }

    private async Task LoadAsync()
    {
        if (_site is null && services.GetService<ISiteService>() is { } sites)
        {
            _site = await sites.GetSiteSettingsAsync();
        }
        if (_zone is null && services.GetService<ILocalClock>() is { } clock)
        {
            _zone = TimeZoneInfo.TryFindSystemTimeZoneById((await clock.GetLocalTimeZoneAsync()).TimeZoneId, out var zone) ? zone : TimeZoneInfo.Utc;
        }
    }
}
