using System.Collections.Concurrent;
using Grove.Rendering.Placement;
using Grove.Rendering.Templates;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;

namespace Grove.Rendering.Shapes;

/// <summary>The shape table of each theme, made when the theme is first used and kept as long as the shell lives.</summary>
internal sealed class ShapeTables(IServiceScopeFactory scopes, ViewSources sources, IEnumerable<ITemplateEngine> engines)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ShapeTable>>> _tables = new(StringComparer.OrdinalIgnoreCase);

    public Task<ShapeTable> ForAsync(string? themeId) =>
        _tables.GetOrAdd(themeId ?? "", id => new Lazy<Task<ShapeTable>>(() => BuildAsync(id))).Value;

    /// <summary>Makes the tables anew when next asked for.</summary>
    public void Forget() => _tables.Clear();

    private async Task<ShapeTable> BuildAsync(string themeId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var builder = new ShapeTableBuilder();
        foreach (var provider in scope.ServiceProvider.GetServices<IShapeTableProvider>())
        {
            await provider.DiscoverAsync(builder);
        }
        var descriptions = builder.Alterations
            .GroupBy(alteration => alteration.ShapeType, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => new ShapeDescription([.. group]), StringComparer.OrdinalIgnoreCase);
        var found = sources.For(themeId);
        var templates = found.SelectMany(source => engines.SelectMany(engine => engine.TemplatesOf(source)));
        var coded = builder.Alterations
            .Where(alteration => alteration.Binding is not null)
            .Reverse()
            .Select(alteration => new Template(alteration.ShapeType, alteration.BindingSource ?? "code", alteration.Binding!)); // filtered on the line before
        return new ShapeTable(descriptions, [.. templates, .. coded], PlacementFiles.For(found));
    }
}
