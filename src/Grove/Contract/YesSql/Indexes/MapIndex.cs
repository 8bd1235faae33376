namespace YesSql.Indexes;

/// <summary>An index whose rows belong to one document each; its public properties are the columns.</summary>
public abstract class MapIndex : IIndex
{
    /// <inheritdoc />
    public long Id { get; set; }
}
