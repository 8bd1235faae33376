using Fluid.Values;

namespace Fluid;

/// <summary>What tags remember between their executions in one rendering.</summary>
internal sealed class RenderMemory
{
    private Dictionary<string, decimal>? _counters;
    private Dictionary<string, int>? _positions;

    /// <summary>What <c>ifchanged</c> wrote last.</summary>
    public string? LastChanged { get; set; }

    public FluidValue? Counter(string name)
        => _counters is not null && _counters.TryGetValue(name, out var count) ? NumberValue.Create(count) : null;

    /// <summary>Adds to a counter that starts at 0.</summary>
    /// <returns>Its value before.</returns>
    public decimal Count(string name, int step)
    {
        _counters ??= new(StringComparer.Ordinal);
        var before = _counters.GetValueOrDefault(name);
        _counters[name] = before + step;
        return before;
    }

    /// <summary>Where a loop stopped or a cycle stands.</summary>
    public int Position(string key) => _positions?.GetValueOrDefault(key) ?? 0;

    public void SetPosition(string key, int position) => (_positions ??= new(StringComparer.Ordinal))[key] = position;
}
