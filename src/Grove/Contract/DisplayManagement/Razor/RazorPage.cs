using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Razor;

/// <summary>The base of Razor templates.</summary>
public abstract class RazorPage<TModel> : Microsoft.AspNetCore.Mvc.Razor.RazorPage<TModel>
{
    private IViewLocalizer? _localizer;
    private IZoneHolding? _layout;

    /// <summary>The page's frame; null outside a layout until <see cref="ILayoutAccessor"/> made it.</summary>
    public IZoneHolding? ThemeLayout
    {
        get => _layout ?? ViewContext.HttpContext.Features.Get<IZoneHolding>();
        set => _layout = value;
    }

    /// <summary>Texts in the reader's language.</summary>
    public IViewLocalizer T => _localizer ??= Localizer();

    /// <summary>The pieces of the page's title.</summary>
    public IPageTitleBuilder Title => Service<IPageTitleBuilder>();

    /// <summary>Makes shapes.</summary>
    public IShapeFactory Factory => Service<IShapeFactory>();

    /// <summary>What templates reach the site's services through.</summary>
    public IOrchardDisplayHelper Orchard => Service<IOrchardDisplayHelper>();

    /// <summary>The settings of the site.</summary>
    public ISite? Site => Context.Features.Get<ISite>();

    /// <summary>The path and query of the request.</summary>
    public string FullRequestPath => Context.Request.PathBase + Context.Request.Path + Context.Request.QueryString;

    /// <summary>Turns a shape into HTML.</summary>
    public Task<IHtmlContent> DisplayAsync(IShape? shape) =>
        shape.IsNullOrEmpty() ? Task.FromResult<IHtmlContent>(HtmlString.Empty) : Service<IDisplayHelper>().ShapeExecuteAsync(shape!);

    /// <summary>Turns a shape, HTML content or text into HTML.</summary>
    public Task<IHtmlContent> DisplayAsync(object? shape) => shape switch
    {
        IShape inner => DisplayAsync(inner),
        IHtmlContent html => Task.FromResult(html),
        null => Task.FromResult<IHtmlContent>(HtmlString.Empty),
        _ => Task.FromResult<IHtmlContent>(new HtmlContentString(shape.ToString() ?? "")),
    };

    /// <summary>Whether a zone of the layout, or a section, holds anything.</summary>
    public new bool IsSectionDefined(string name) => ThemeLayout?.Zones.IsNotEmpty(name) == true;

    /// <summary>The page's own content.</summary>
    public Task<IHtmlContent> RenderBodyAsync() => RenderSectionAsync("Content", required: false);

    /// <summary>A zone of the layout.</summary>
    public new Task<IHtmlContent> RenderSectionAsync(string name) => RenderSectionAsync(name, required: true);

    /// <summary>A zone of the layout.</summary>
    /// <exception cref="InvalidOperationException">It is required and empty.</exception>
    public new Task<IHtmlContent> RenderSectionAsync(string name, bool required)
    {
        var zone = ThemeLayout?.Zones[name];
        return zone.IsNullOrEmpty() && required
            ? throw new InvalidOperationException($"The zone '{name}' is required but empty.")
            : DisplayAsync(zone);
    }

    /// <summary>Adds a piece to the page's title.</summary>
    public IHtmlContent RenderTitleSegments(string segment, string position = "0", IHtmlContent? separator = null) =>
        RenderTitleSegments(new HtmlContentString(segment), position, separator);

    /// <summary>Adds a piece to the page's title and renders what there is so far.</summary>
    public IHtmlContent RenderTitleSegments(IHtmlContent segment, string position = "0", IHtmlContent? separator = null)
    {
        Title.AddSegment(segment, position);
        return Title.GenerateTitle(separator);
    }

    private T Service<T>() where T : notnull => Context.RequestServices.GetRequiredService<T>();

    private IViewLocalizer Localizer()
    {
        var localizer = Service<IViewLocalizer>();
        (localizer as IViewContextAware)?.Contextualize(ViewContext);
        return localizer;
    }
}

/// <summary>The base of Razor templates with any model.</summary>
public abstract class RazorPage : RazorPage<object>
{
}
