using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>How a shape is named, placed and displayed.</summary>
public class ShapeMetadata
{
    private CacheContext? _cache;
    private List<Action<ShapeDisplayContext>>? _displaying;
    private List<Action<ShapeDisplayContext>>? _displayed;
    private List<Func<IShape, Task>>? _processing;

    /// <summary>The name by which its template is found.</summary>
    public string Type { get; set; } = "";

    /// <summary>How its content is shown: <c>Detail</c>, <c>Summary</c>, ….</summary>
    public string? DisplayType { get; set; }

    /// <summary>Its place among its siblings.</summary>
    public string? Position { get; set; }

    /// <summary>The tab of the editor it stands in, with its position after a semicolon.</summary>
    public string? Tab { get; set; }

    /// <summary>The card of the editor it stands in.</summary>
    public string? Card { get; set; }

    /// <summary>The column of the editor it stands in, width after an underscore.</summary>
    public string? Column { get; set; }

    /// <summary>What placement said of it, for the curious.</summary>
    public string? PlacementSource { get; set; }

    /// <summary>What the names of its form fields begin with.</summary>
    public string? Prefix { get; set; }

    /// <summary>The name by which its parent finds it.</summary>
    public string? Name { get; set; }

    /// <summary>What tells it from its like: <c>BlogPost-Subtitle</c>.</summary>
    public string? Differentiator { get; set; }

    /// <summary>Shapes to put around it, innermost first.</summary>
    public AlternatesCollection Wrappers { get; set; } = [];

    /// <summary>Templates to try before that of its type; the last is tried first.</summary>
    public AlternatesCollection Alternates { get; set; } = [];

    /// <summary>Its HTML once rendered, for its wrappers.</summary>
    public IHtmlContent? ChildContent { get; set; }

    /// <summary>Whether its HTML is kept.</summary>
    public bool IsCached => _cache is not null;

    /// <summary>What runs before it is displayed.</summary>
    public IReadOnlyList<Action<ShapeDisplayContext>> Displaying => _displaying ?? [];

    /// <summary>What runs after it was displayed.</summary>
    public IReadOnlyList<Action<ShapeDisplayContext>> Displayed => _displayed ?? [];

    /// <summary>What fills it just before its template runs; not run when its HTML was kept.</summary>
    public IReadOnlyList<Func<IShape, Task>> ProcessingAsync => _processing ?? [];

    /// <summary>Keeps the shape's HTML under an id.</summary>
    public CacheContext Cache(string cacheId) => _cache is { } cache && cache.CacheId == cacheId ? cache : _cache = new CacheContext(cacheId);

    /// <summary>How the shape's HTML is kept, or null.</summary>
    public CacheContext? Cache() => _cache;

    /// <summary>Adds something to run before it is displayed.</summary>
    public void OnDisplaying(Action<ShapeDisplayContext> context) => (_displaying ??= []).Add(context);

    /// <summary>Adds something to run after it was displayed.</summary>
    public void OnDisplayed(Action<ShapeDisplayContext> context) => (_displayed ??= []).Add(context);

    /// <summary>Adds something that fills it just before its template runs.</summary>
    public void OnProcessing(Func<IShape, Task> context) => (_processing ??= []).Add(context);
}
