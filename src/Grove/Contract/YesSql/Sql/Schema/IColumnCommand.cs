namespace YesSql.Sql.Schema;

/// <summary>Describes a column.</summary>
public interface IColumnCommand : ITableCommand
{
    /// <summary>The column's name.</summary>
    string ColumnName { get; }

    /// <summary>Limits text to a number of characters.</summary>
    /// <param name="length">The number.</param>
    IColumnCommand WithLength(int? length);

    /// <summary>Sets no limit to text.</summary>
    IColumnCommand Unlimited();

    /// <summary>Gives the value of rows that name none.</summary>
    /// <param name="default">The value.</param>
    IColumnCommand WithDefault(object? @default);
}
