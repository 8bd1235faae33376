using System.Collections;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A shape whose data are named properties.</summary>
public class Shape : Composite, IEnumerable<object>, IPositioned, IShape
{
    private readonly PositionedItems _items = new();
    private List<string>? _classes;
    private Dictionary<string, string>? _attributes;

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; } = new();

    /// <inheritdoc/>
    public string? Id { get; set; }

    /// <inheritdoc/>
    public string? TagName { get; set; }

    /// <inheritdoc/>
    public IList<string> Classes => _classes ??= [];

    /// <inheritdoc/>
    public IDictionary<string, string> Attributes => _attributes ??= new(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IReadOnlyList<IPositioned> Items => _items.InOrder;

    /// <summary>Whether anything is inside.</summary>
    public bool HasItems => _items.InOrder.Count > 0;

    /// <inheritdoc/>
    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <inheritdoc/>
    public virtual ValueTask<IShape> AddAsync(object item, string? position)
    {
        _items.Add(item, position);
        return ValueTask.FromResult<IShape>(this);
    }

    /// <summary>Takes out the pieces with a name.</summary>
    public void Remove(string shapeName) => _items.Remove(item => NameOf(item) == shapeName);

    /// <summary>The piece with a name, or null.</summary>
    public IShape? Named(string shapeName) => Items.OfType<IShape>().FirstOrDefault(item => item.Metadata.Name == shapeName);

    /// <summary>The piece with a name in which dashes may stand for double underscores, or null.</summary>
    public IShape? NormalizedNamed(string shapeName) => Items.OfType<IShape>().FirstOrDefault(item => item.Metadata.Name?.Replace("__", "-", StringComparison.Ordinal) == shapeName);

    /// <inheritdoc/>
    protected override bool TryGetMemberImpl(string name, out object? result)
    {
        if (base.TryGetMemberImpl(name, out result))
        {
            return true;
        }
        result = Named(name);
        return result is not null;
    }

    IEnumerator<object> IEnumerable<object>.GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public IEnumerator GetEnumerator() => Items.GetEnumerator();

    private static string? NameOf(IPositioned item) => (item as IShape)?.Metadata.Name;
}
