using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;

namespace Grove.Rendering.Templates;

/// <summary>Runs templates written in Razor, which the build compiled; there is no search for files when they run.</summary>
internal sealed class RazorTemplates(IRazorPageActivator activator) : ITemplateEngine
{
    public IEnumerable<Template> TemplatesOf(ViewSource source)
    {
        foreach (var (path, type) in source.RazorViews)
        {
            if (TemplateName.Of(path, out _) is { } name)
            {
                var view = new CompiledView(type, "/" + path, activator);
                yield return new Template(name, $"{source.Id}/{path}", display => RenderAsync(view, display));
            }
        }
    }

    private static async Task<IHtmlContent> RenderAsync(CompiledView view, DisplayContext display)
    {
        await using var writer = new StringWriter();
        var contexts = display.ServiceProvider.GetRequiredService<ViewContexts>();
        var context = contexts.For(view, ModelShape.ModelOf(display.Value), display.HtmlFieldPrefix, writer);
        await view.RenderAsync(context);
        return new HtmlString(writer.ToString());
    }
}
