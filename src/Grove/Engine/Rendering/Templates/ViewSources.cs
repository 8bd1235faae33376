using Grove.Kernel.Modules;
using Grove.Kernel.Shells;
using OrchardCore.DisplayManagement.Manifest;

namespace Grove.Rendering.Templates;

/// <summary>The sources of templates in the order in which a theme's templates are looked for: theme, base theme, modules, engine.</summary>
public class ViewSources
{
    /// <summary>The admin theme, which the engine carries.</summary>
    public const string AdminTheme = "TheAdmin";

    private const string AdminThemeFolder = "Admin/Theme/";
    private static readonly string[] EngineFolders = ["Rendering", "Content", "Access", "Admin", "Features", "Recipes", "Kernel"];
    private readonly EnabledFeatures _features;

    /// <param name="features">The enabled features.</param>
    public ViewSources(EnabledFeatures features) => _features = features;

    /// <summary>The sources for a theme, the first of which wins.</summary>
    public virtual IReadOnlyList<ViewSource> For(string? themeId)
    {
        var sources = new List<ViewSource>();
        foreach (var theme in ThemeAndBases(themeId))
        {
            sources.Add(theme == AdminTheme ? Engine(AdminTheme, path => path.StartsWith(AdminThemeFolder, StringComparison.OrdinalIgnoreCase)) : Module(ModuleOf(theme)!)); // ThemeAndBases yields only modules that exist
        }
        sources.AddRange(_features.Modules.Where(module => !module.IsTheme && !IsEngine(module)).Reverse().Select(Module));
        sources.Add(Engine("Grove", path => !path.StartsWith(AdminThemeFolder, StringComparison.OrdinalIgnoreCase)));
        return sources;
    }

    /// <summary>A theme and the themes it is based on.</summary>
    public IEnumerable<string> ThemeAndBases(string? themeId)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (!string.IsNullOrEmpty(themeId) && seen.Add(themeId))
        {
            if (string.Equals(themeId, AdminTheme, StringComparison.OrdinalIgnoreCase))
            {
                yield return AdminTheme;
                yield break;
            }
            if (ModuleOf(themeId) is not { } module)
            {
                yield break;
            }
            yield return module.Id;
            themeId = (module.Manifest as ThemeAttribute)?.BaseTheme;
        }
    }

    private static bool IsEngine(Module module) => module.Assembly == typeof(ViewSources).Assembly;

    private Module? ModuleOf(string id) => _features.Modules.FirstOrDefault(module => string.Equals(module.Id, id, StringComparison.OrdinalIgnoreCase));

    private static ViewSource Module(Module module) =>
        new(module.Id, [.. Liquid(module.Files.List("Views"))], module.Files.Find, module.Files.Watch, RazorViews.Of(module.Assembly));

    private ViewSource Engine(string id, Func<string, bool> belongs)
    {
        var engine = _features.Modules.FirstOrDefault(IsEngine);
        var files = engine is null ? [] : EngineFolders.SelectMany(engine.Files.List);
        var razor = RazorViews.Of(typeof(ViewSources).Assembly).Where(view => belongs(view.Key));
        return new(
            id,
            [.. Liquid(files).Where(belongs)],
            path => engine?.Files.Find(path),
            path => engine?.Files.Watch(path) ?? Microsoft.Extensions.FileProviders.NullChangeToken.Singleton,
            razor.ToDictionary(StringComparer.OrdinalIgnoreCase));
    }

    private static IEnumerable<string> Liquid(IEnumerable<string> paths) => paths.Where(path => path.EndsWith(".liquid", StringComparison.OrdinalIgnoreCase));
}
