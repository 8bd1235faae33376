using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Environment.Cache;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A shape that a driver offers, and where it would go if placement says nothing.</summary>
public class ShapeResult : IDisplayResult
{
    private readonly string _shapeType;
    private readonly Func<IBuildShapeContext, ValueTask<IShape>> _shapeBuilder;
    private readonly Func<IShape, Task>? _initializing;
    private readonly Dictionary<string, string> _locations = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Action<ShapeDisplayContext>> _displaying = [];
    private readonly List<Func<IShape, Task>> _processing = [];
    private readonly List<Func<Task<bool>>> _conditions = [];
    private string? _location;
    private string? _differentiator;
    private string? _prefix;
    private string? _name;
    private string[] _groups = [];
    private string? _cacheId;
    private Action<CacheContext>? _cache;

    /// <param name="shapeType">The shape's type, which placement looks up.</param>
    /// <param name="shapeBuilder">Makes it.</param>
    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder)
        : this(shapeType, shapeBuilder, null)
    {
    }

    /// <param name="shapeType">The shape's type, which placement looks up.</param>
    /// <param name="shapeBuilder">Makes it.</param>
    /// <param name="initializing">Fills it once its place is known; not run for a hidden one.</param>
    public ShapeResult(string shapeType, Func<IBuildShapeContext, ValueTask<IShape>> shapeBuilder, Func<IShape, Task>? initializing)
    {
        _shapeType = shapeType;
        _shapeBuilder = shapeBuilder;
        _initializing = initializing;
    }

    /// <summary>The shape once applied; null while it isn't, or where it is hidden.</summary>
    public IShape? Shape { get; private set; }

    /// <summary>Where it goes unless placement says otherwise.</summary>
    public ShapeResult Location(string location)
    {
        _location = location;
        return this;
    }

    /// <summary>Where it goes in one display type unless placement says otherwise.</summary>
    public ShapeResult Location(string displayType, string location)
    {
        _locations[displayType] = location;
        return this;
    }

    /// <summary>What tells it from its like, for placement.</summary>
    public ShapeResult Differentiator(string differentiator)
    {
        _differentiator = differentiator;
        return this;
    }

    /// <summary>What the names of its form fields begin with.</summary>
    public ShapeResult Prefix(string prefix)
    {
        _prefix = prefix;
        return this;
    }

    /// <summary>The name by which its parent finds it; its differentiator or type where none is given.</summary>
    public ShapeResult Name(string name)
    {
        _name = name;
        return this;
    }

    /// <summary>Shows it only on a page of the editor.</summary>
    public ShapeResult OnGroup(string groupId) => OnGroup([groupId]);

    /// <summary>Shows it only on some pages of the editor.</summary>
    public ShapeResult OnGroup(params string[] groupIds)
    {
        _groups = groupIds;
        return this;
    }

    /// <summary>Shows it only under a condition; all of several must hold.</summary>
    public ShapeResult RenderWhen(Func<Task<bool>> renderPredicateAsync)
    {
        _conditions.Add(renderPredicateAsync);
        return this;
    }

    /// <summary>Runs before it is displayed.</summary>
    public ShapeResult Displaying(Action<ShapeDisplayContext> displaying)
    {
        _displaying.Add(displaying);
        return this;
    }

    /// <summary>Fills it just before its template runs; not where its HTML was kept.</summary>
    public ShapeResult Processing(Func<IShape, Task> processing)
    {
        _processing.Add(processing);
        return this;
    }

    /// <summary>Fills its view model just before its template runs; not where its HTML was kept.</summary>
    public ShapeResult Processing<T>(Func<T, Task> processing) => Processing(shape => processing((T)ModelShape.ModelOf(shape)));

    /// <summary>Keeps its HTML under an id.</summary>
    public ShapeResult Cache(string cacheId, Action<CacheContext>? cache = null)
    {
        _cacheId = cacheId;
        _cache = cache;
        return this;
    }

    /// <inheritdoc/>
    public Task ApplyAsync(BuildDisplayContext context) => ApplyAsync(context, context.DisplayType);

    /// <inheritdoc/>
    public Task ApplyAsync(BuildEditorContext context) => ApplyAsync(context, "Edit");

    private async Task ApplyAsync(BuildShapeContext context, string displayType)
    {
        if (_groups.Length > 0 && !_groups.Contains(context.GroupId, StringComparer.OrdinalIgnoreCase))
        {
            return;
        }
        var placement = PlacementFor(context, displayType);
        if (placement.IsHidden() || !InGroup(placement, context.GroupId))
        {
            return;
        }
        foreach (var condition in _conditions)
        {
            if (!await condition())
            {
                return;
            }
        }
        Shape = await _shapeBuilder(context);
        Describe(Shape.Metadata, placement, displayType);
        await (_initializing?.Invoke(Shape) ?? Task.CompletedTask);
        if (placement.ShapeType is { } shapeType)
        {
            Shape.Metadata.Type = shapeType;
        }
        Shape.Metadata.Alternates.AddRange(placement.Alternates);
        Shape.Metadata.Wrappers.AddRange(placement.Wrappers);
        await PutAsync(Shape, placement, context);
    }

    private PlacementInfo PlacementFor(BuildShapeContext context, string displayType)
    {
        var location = (_locations.TryGetValue(displayType, out var own) ? own : _location) ?? context.DefaultZone;
        var defaults = location is null ? null : new PlacementInfo(location, "driver");
        return (context.FindPlacement(_shapeType, _differentiator, displayType, context) ?? PlacementInfo.Empty).WithDefaults(defaults, context.DefaultPosition);
    }

    private bool InGroup(PlacementInfo placement, string groupId) => placement.Group is { } group
        ? string.Equals(group, groupId, StringComparison.OrdinalIgnoreCase)
        : _groups.Length > 0 || string.IsNullOrEmpty(groupId);

    private void Describe(ShapeMetadata metadata, PlacementInfo placement, string displayType)
    {
        metadata.Type = string.IsNullOrEmpty(metadata.Type) ? _shapeType : metadata.Type;
        metadata.Prefix = _prefix;
        metadata.Name = _name ?? _differentiator ?? _shapeType;
        metadata.Differentiator = _differentiator ?? _shapeType;
        metadata.DisplayType = displayType;
        metadata.PlacementSource = placement.Source;
        metadata.Tab = placement.Tab.HasValue ? placement.Tab.ToString() : null;
        metadata.Card = placement.Card.HasValue ? placement.Card.ToString() : null;
        metadata.Column = placement.Column.HasValue ? placement.Column.ToString() : null;
        _displaying.ForEach(metadata.OnDisplaying);
        _processing.ForEach(metadata.OnProcessing);
        if (_cacheId is not null)
        {
            _cache?.Invoke(metadata.Cache(_cacheId));
        }
    }

    private static async Task PutAsync(IShape shape, PlacementInfo placement, BuildShapeContext context)
    {
        var target = placement.IsLayoutZone() ? context.Layout : context.Shape;
        foreach (var zone in placement.Zones)
        {
            target = target is IZoneHolding holding ? holding.Zones[zone] : await InnerZoneAsync(target, zone, context);
        }
        await target.AddAsync(shape, placement.Position);
    }

    private static async Task<IShape> InnerZoneAsync(IShape target, string zone, BuildShapeContext context)
    {
        if (target.Properties.TryGetValue(zone, out var found) && found is IShape inner)
        {
            return inner;
        }
        inner = await context.ShapeFactory.CreateAsync("ContentZone");
        inner.Properties["ZoneName"] = zone;
        target.Properties[zone] = inner;
        await target.AddAsync(inner, "");
        return inner;
    }
}
