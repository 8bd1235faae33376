using Grove.Rendering.Templates;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.Rendering.Pages;

/// <summary>Runs the view of a controller and puts it into the theme's layout. A view may set <c>ViewData["Layout"]</c> to another layout's name.</summary>
internal sealed class ThemedViewExecutor(ModuleViewEngine views) : IActionResultExecutor<ViewResult>
{
    public async Task ExecuteAsync(ActionContext context, ViewResult result)
    {
        var services = context.HttpContext.RequestServices;
        var name = result.ViewName ?? (context.ActionDescriptor as ControllerActionDescriptor)?.ActionName ?? "";
        var found = views.GetView(null, name, isMainPage: true);
        var view = (found.Success ? found : views.FindView(context, name, isMainPage: true)).EnsureSuccessful([]).View!; // found, or EnsureSuccessful throws
        var page = services.GetRequiredService<PageWriter>();
        await page.PrepareAsync(context.HttpContext);

        using var writer = new StringWriter();
        var viewContext = new ViewContext(context, view, result.ViewData, result.TempData, writer, new HtmlHelperOptions());
        services.GetRequiredService<CurrentView>().ViewContext = viewContext;
        await view.RenderAsync(viewContext);

        context.HttpContext.Response.StatusCode = result.StatusCode ?? context.HttpContext.Response.StatusCode;
        context.HttpContext.Response.ContentType ??= result.ContentType;
        await page.WriteAsync(context.HttpContext, new HtmlString(writer.ToString()));
    }
}
