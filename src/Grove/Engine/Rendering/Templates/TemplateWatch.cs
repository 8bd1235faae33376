using Grove.Kernel.Caching;
using Grove.Kernel.Shells;
using Grove.Rendering.Shapes;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Primitives;

namespace Grove.Rendering.Templates;

/// <summary>In Development, forgets kept pages and shape tables when a template, placement or asset changes, so that its author sees the change at once.</summary>
internal sealed class TemplateWatch : IDisposable
{
    private static readonly string[] Patterns = ["Views/**/*", "wwwroot/**/*", "placement.json"];
    private readonly List<IDisposable> _watches = [];

    public TemplateWatch(EnabledFeatures features, ShapeTables tables, CacheTags evictions, IHostEnvironment environment)
    {
        if (!environment.IsDevelopment())
        {
            return;
        }
        foreach (var files in features.Modules.Select(module => module.Files))
        {
            _watches.AddRange(Patterns.Select(pattern => ChangeToken.OnChange(() => files.Watch(pattern), () =>
            {
                tables.Forget();
                _ = evictions.EvictAsync([Tag]);
            })));
        }
    }

    /// <summary>The tag that every kept page has.</summary>
    public string Tag { get; } = "templates";

    public void Dispose() => _watches.ForEach(watch => watch.Dispose());
}
