using System.Collections.Concurrent;
using System.Reflection;
using Grove.Kernel.Shells;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.ViewEngines;

namespace Grove.Rendering.Templates;

/// <summary>
/// Finds the views of controllers beside them: in <c>Views/{Controller}/</c> or <c>Views/Shared/</c> of the folder that the controller's
/// namespace names, or of a folder above it. Only views that the build compiled into the controller's own assembly are looked at.
/// </summary>
internal sealed class ModuleViewEngine(EnabledFeatures features, IRazorPageActivator activator) : IViewEngine
{
    private readonly ConcurrentDictionary<(Assembly, string), CompiledView?> _views = new();

    public ViewEngineResult GetView(string? executingFilePath, string viewPath, bool isMainPage)
    {
        foreach (var assembly in features.Modules.Select(module => module.Assembly))
        {
            if (Find(assembly, viewPath.TrimStart('~').TrimStart('/')) is { } view)
            {
                return ViewEngineResult.Found(viewPath, view);
            }
        }
        return ViewEngineResult.NotFound(viewPath, []);
    }

    public ViewEngineResult FindView(ActionContext context, string viewName, bool isMainPage)
    {
        if (context.ActionDescriptor is not ControllerActionDescriptor action)
        {
            return ViewEngineResult.NotFound(viewName, []);
        }
        var assembly = action.ControllerTypeInfo.Assembly;
        var paths = Folders(action.ControllerTypeInfo).SelectMany(folder => new[] { $"{folder}Views/{action.ControllerName}/{viewName}.cshtml", $"{folder}Views/Shared/{viewName}.cshtml" }).ToList();
        foreach (var path in paths)
        {
            if (Find(assembly, path) is { } view)
            {
                return ViewEngineResult.Found(viewName, view);
            }
        }
        return ViewEngineResult.NotFound(viewName, paths.Select(path => $"{assembly.GetName().Name}/{path}"));
    }

    private static IEnumerable<string> Folders(Type controller)
    {
        var space = controller.Namespace ?? "";
        var root = controller.Assembly == typeof(ModuleViewEngine).Assembly ? "Grove" : controller.Assembly.GetName().Name ?? "";
        var folder = space.Length > root.Length && space.StartsWith(root + ".", StringComparison.Ordinal) ? space[(root.Length + 1)..].Replace('.', '/') : "";
        while (folder.Length > 0)
        {
            yield return folder + "/";
            var cut = folder.LastIndexOf('/');
            folder = cut < 0 ? "" : folder[..cut];
        }
        yield return "";
    }

    private CompiledView? Find(Assembly assembly, string path) =>
        _views.GetOrAdd((assembly, path), key => RazorViews.Of(key.Item1).TryGetValue(key.Item2, out var type) ? new CompiledView(type, "/" + key.Item2, activator) : null);
}
