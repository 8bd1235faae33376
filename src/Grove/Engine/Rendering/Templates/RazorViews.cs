using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Razor.Hosting;

namespace Grove.Rendering.Templates;

/// <summary>The Razor views that the build compiled into an assembly, by their path without a leading slash.</summary>
internal static class RazorViews
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, Type>> Read = new();

    public static IReadOnlyDictionary<string, Type> Of(Assembly assembly) => Read.GetOrAdd(assembly, static assembly =>
        new RazorCompiledItemLoader().LoadItems(assembly)
            .Where(item => item.Kind.StartsWith("mvc.1.0.view", StringComparison.Ordinal))
            .ToDictionary(item => item.Identifier.TrimStart('/'), item => item.Type, StringComparer.OrdinalIgnoreCase));
}
