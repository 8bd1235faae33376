using Grove.Storage.Providers;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using YesSql.Sql.Schema;

namespace Grove.Storage.Schema;

/// <summary>Describes one column as an EF Core operation.</summary>
internal sealed class ColumnCommand : IAddColumnCommand
{
    private readonly DatabaseProvider _provider;

    public ColumnCommand(string table, string name, Type type, DatabaseProvider provider)
    {
        _provider = provider;
        Operation = new AddColumnOperation { Table = table, Name = name, ClrType = ColumnTypes.Stored(type), IsNullable = true };
    }

    public AddColumnOperation Operation { get; }

    public bool IsKey { get; private set; }

    public bool IsUnique { get; private set; }

    public string Name => Operation.Table;

    public string ColumnName => Operation.Name;

    public ICreateColumnCommand PrimaryKey()
    {
        IsKey = true;
        return NotNull();
    }

    public ICreateColumnCommand Identity()
    {
        _provider.NumberRows(Operation);
        return NotNull();
    }

    public ICreateColumnCommand NotNull() => Set(operation => operation.IsNullable = false);

    public ICreateColumnCommand Nullable() => Set(operation => operation.IsNullable = true);

    public ICreateColumnCommand Unique()
    {
        IsUnique = true;
        return this;
    }

    public ICreateColumnCommand NotUnique()
    {
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand WithPrecision(byte? precision) => Set(operation => operation.Precision = precision);

    public ICreateColumnCommand WithScale(byte? scale) => Set(operation => operation.Scale = scale);

    public IColumnCommand WithLength(int? length) => Set(operation => operation.MaxLength = length);

    public IColumnCommand Unlimited() => Set(operation => operation.MaxLength = null);

    public IColumnCommand WithDefault(object? @default) => Set(operation => operation.DefaultValue = Stored(@default));

    /// <summary>Gives the rows that are there already a value that a property of the column's type can hold.</summary>
    public AddColumnOperation ForExistingRows(bool nullableType)
    {
        if (Operation.DefaultValue is null && !(nullableType && Operation.IsNullable))
        {
            Operation.DefaultValue = Operation.ClrType == typeof(string) ? ""
                : Operation.ClrType == typeof(byte[]) ? Array.Empty<byte>()
                : Operation.ClrType == typeof(DateTime) ? DateTime.SpecifyKind(default, DateTimeKind.Utc)
                : Activator.CreateInstance(Operation.ClrType);
        }

        return Operation;
    }

    private static object? Stored(object? value) => value switch
    {
        TimeSpan duration => duration.Ticks,
        DateTimeOffset time => time.UtcDateTime,
        DateTime { Kind: DateTimeKind.Unspecified } time => DateTime.SpecifyKind(time, DateTimeKind.Utc),
        DateTime time => time.ToUniversalTime(),
        Enum number => Convert.ChangeType(number, Enum.GetUnderlyingType(number.GetType()), System.Globalization.CultureInfo.InvariantCulture),
        _ => value,
    };

    private ColumnCommand Set(Action<AddColumnOperation> change)
    {
        change(Operation);
        return this;
    }
}
