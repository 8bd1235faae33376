using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.ModelBinding;

namespace Grove.Rendering.Templates;

/// <summary>Makes the contexts in which Razor views run within a request.</summary>
internal sealed class ViewContexts(
    IHttpContextAccessor http, IModelMetadataProvider metadata, ITempDataDictionaryFactory tempData, IOptions<MvcViewOptions> options,
    IUpdateModelAccessor updater, CurrentView current, IServiceProvider services)
{
    public ViewContext For(IView view, object? model, string? htmlFieldPrefix, TextWriter writer)
    {
        var viewData = current.ViewContext is { } outer
            ? new ViewDataDictionary(outer.ViewData) { Model = null }
            : new ViewDataDictionary(metadata, updater.ModelUpdater.ModelState);
        viewData = new ViewDataDictionary<object>(viewData, model);
        viewData.TemplateInfo.HtmlFieldPrefix = htmlFieldPrefix ?? "";
        var action = Action();
        return new ViewContext(action, view, viewData, tempData.GetTempData(action.HttpContext), writer, options.Value.HtmlHelperOptions);
    }

    /// <summary>The request as MVC sees it.</summary>
    public ActionContext Action()
    {
        if (current.ViewContext is { } outer)
        {
            return outer;
        }
        var context = http.HttpContext ?? new DefaultHttpContext { RequestServices = services };
        var descriptor = context.GetEndpoint()?.Metadata.GetMetadata<ActionDescriptor>() ?? new ActionDescriptor();
        var action = new ActionContext(context, context.GetRouteData(), descriptor);
        action.ModelState.Merge(updater.ModelUpdater.ModelState);
        return action;
    }
}

/// <summary>The controller's view that is being rendered, if any.</summary>
internal sealed class CurrentView
{
    public ViewContext? ViewContext { get; set; }
}
