using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>Items kept in the order of their positions; equals keep the order in which they came.</summary>
internal sealed class PositionedItems
{
    private readonly List<IPositioned> _items = [];
    private bool _sorted = true;

    public IReadOnlyList<IPositioned> InOrder
    {
        get
        {
            if (!_sorted)
            {
                var ordered = _items.Order(FlatPositionComparer.Instance).ToArray();
                _items.Clear();
                _items.AddRange(ordered);
                _sorted = true;
            }
            return _items;
        }
    }

    public void Add(object? item, string? position)
    {
        switch (item)
        {
            case null or string { Length: 0 }:
                return;
            case IPositioned positioned:
                if (!string.IsNullOrEmpty(position))
                {
                    positioned.Position = position;
                }
                _items.Add(positioned);
                break;
            case IEnumerable<object> several:
                foreach (var one in several)
                {
                    Add(one, position);
                }
                return;
            default:
                _items.Add(PositionWrapper.Wrap(item, position));
                break;
        }
        _sorted = _items.Count < 2;
    }

    public void Remove(Predicate<IPositioned> match) => _items.RemoveAll(match);
}
