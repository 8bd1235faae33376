using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Fluid;

/// <summary>Keeps the newest parsed template of each path in memory.</summary>
internal sealed class TemplateCache : ITemplateCache
{
    private readonly ConcurrentDictionary<string, (DateTimeOffset LastModified, IFluidTemplate Template)> _templates = new(StringComparer.Ordinal);

    public bool TryGetTemplate(string subpath, DateTimeOffset lastModified, [MaybeNullWhen(false)] out IFluidTemplate template)
    {
        if (_templates.TryGetValue(subpath, out var kept) && kept.LastModified == lastModified)
        {
            template = kept.Template;
            return true;
        }

        template = null;
        return false;
    }

    public void SetTemplate(string subpath, DateTimeOffset lastModified, IFluidTemplate template)
        => _templates[subpath] = (lastModified, template);
}
