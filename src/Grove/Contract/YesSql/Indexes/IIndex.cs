namespace YesSql.Indexes;

/// <summary>A row of an index table: a few columns of a document to search and sort by.</summary>
public interface IIndex
{
    /// <summary>The number of the row.</summary>
    long Id { get; set; }
}
