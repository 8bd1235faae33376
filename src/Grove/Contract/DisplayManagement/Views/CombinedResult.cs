using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>Several results as one.</summary>
public class CombinedResult : IDisplayResult
{
    private readonly IDisplayResult[] _results;

    /// <param name="results">The results; nulls count for nothing.</param>
    public CombinedResult(params IDisplayResult?[] results)
        : this((IEnumerable<IDisplayResult?>)results)
    {
    }

    /// <param name="results">The results; nulls count for nothing.</param>
    public CombinedResult(IEnumerable<IDisplayResult?> results) => _results = [.. results.OfType<IDisplayResult>()];

    /// <summary>The results.</summary>
    public IEnumerable<IDisplayResult> GetResults() => _results;

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildDisplayContext context)
    {
        foreach (var result in _results)
        {
            await result.ApplyAsync(context);
        }
    }

    /// <inheritdoc/>
    public async Task ApplyAsync(BuildEditorContext context)
    {
        foreach (var result in _results)
        {
            await result.ApplyAsync(context);
        }
    }
}
