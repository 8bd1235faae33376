namespace YesSql.Sql.Schema;

/// <summary>Describes a new column. It takes <see langword="null"/> unless <see cref="NotNull"/> says otherwise.</summary>
public interface ICreateColumnCommand : IColumnCommand
{
    /// <summary>Makes the column the table's key, or a part of it.</summary>
    ICreateColumnCommand PrimaryKey();

    /// <summary>Makes the database number the rows.</summary>
    ICreateColumnCommand Identity();

    /// <summary>Refuses <see langword="null"/>.</summary>
    ICreateColumnCommand NotNull();

    /// <summary>Takes <see langword="null"/>.</summary>
    ICreateColumnCommand Nullable();

    /// <summary>Refuses two rows with the same value.</summary>
    ICreateColumnCommand Unique();

    /// <summary>Takes several rows with the same value.</summary>
    ICreateColumnCommand NotUnique();

    /// <summary>Sets how many digits a decimal number has.</summary>
    /// <param name="precision">The number of digits.</param>
    ICreateColumnCommand WithPrecision(byte? precision);

    /// <summary>Sets how many digits of a decimal number follow the point.</summary>
    /// <param name="scale">The number of digits.</param>
    ICreateColumnCommand WithScale(byte? scale);
}

/// <summary>Describes a column that is added to a table.</summary>
public interface IAddColumnCommand : ICreateColumnCommand;
