using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace Grove.Rendering.Templates;

/// <summary>A Razor view that the build compiled.</summary>
internal sealed class CompiledView(Type type, string path, IRazorPageActivator activator) : IView
{
    public string Path => path;

    public async Task RenderAsync(ViewContext context)
    {
        var page = (IRazorPage)Activator.CreateInstance(type)!; // Razor's classes have a constructor without arguments
        page.Path = path;
        page.ViewContext = context;
        var before = context.ExecutingFilePath;
        context.ExecutingFilePath = path;
        try
        {
            activator.Activate(page, context);
            await page.ExecuteAsync();
        }
        finally
        {
            context.ExecutingFilePath = before;
        }
    }
}
