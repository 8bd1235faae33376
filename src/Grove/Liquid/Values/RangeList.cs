using System.Collections;

namespace Fluid.Values;

/// <summary>The integers of a range such as <c>(1..5)</c>, made only when read.</summary>
internal sealed class RangeList(long from, long to) : IReadOnlyList<FluidValue>
{
    public int Count { get; } = (int)Math.Clamp(to - from + 1, 0L, int.MaxValue);

    public FluidValue this[int index] => (uint)index < (uint)Count
        ? NumberValue.Create(from + index)
        : throw new ArgumentOutOfRangeException(nameof(index));

    public bool Contains(FluidValue value)
        => value is NumberValue && value.IsInteger() && value.ToNumberValue() is var number && number >= from && number < (decimal)from + Count;

    public bool Equals(RangeList other) => Count == other.Count && (Count == 0 || other[0].Equals(this[0]));

    /// <summary><c>1..5</c></summary>
    public override string ToString() => $"{from}..{to}";

    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
