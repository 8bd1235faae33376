using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>A view model that is a shape by itself.</summary>
public class ShapeViewModel : IPositioned, IShape
{
    private readonly PositionedItems _items = new();

    /// <summary>A shape whose type its maker sets.</summary>
    public ShapeViewModel()
    {
    }

    /// <param name="shapeType">The name by which its template is found.</param>
    public ShapeViewModel(string shapeType) => Metadata.Type = shapeType;

    /// <inheritdoc/>
    public ShapeMetadata Metadata { get; } = new();

    /// <inheritdoc/>
    public string? Position
    {
        get => Metadata.Position;
        set => Metadata.Position = value;
    }

    /// <inheritdoc/>
    public string? Id { get; set; }

    /// <inheritdoc/>
    public string? TagName { get; set; }

    /// <inheritdoc/>
    public IList<string> Classes { get; } = new List<string>();

    /// <inheritdoc/>
    public IDictionary<string, string> Attributes { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IDictionary<string, object?> Properties { get; } = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public IReadOnlyList<IPositioned> Items => _items.InOrder;

    /// <inheritdoc/>
    public ValueTask<IShape> AddAsync(object item, string? position)
    {
        _items.Add(item, position);
        return ValueTask.FromResult<IShape>(this);
    }
}

/// <summary>A shape around an existing object.</summary>
public class ShapeViewModel<T> : ShapeViewModel
{
    /// <param name="value">The object.</param>
    public ShapeViewModel(T value) => Value = value;

    /// <param name="shapeType">The name by which its template is found.</param>
    /// <param name="value">The object.</param>
    public ShapeViewModel(string shapeType, T value)
        : base(shapeType) => Value = value;

    /// <summary>The object.</summary>
    public T Value { get; }
}
