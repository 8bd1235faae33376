namespace OrchardCore.DisplayManagement;

/// <summary>Arguments, some of them named.</summary>
public interface INamedEnumerable<T> : IReadOnlyCollection<T>
{
    /// <summary>The named ones.</summary>
    IDictionary<string, T> Named { get; }

    /// <summary>Those without a name.</summary>
    IList<T> Positional { get; }
}
