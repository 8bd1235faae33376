namespace Grove.Storage.Schema;

/// <summary>Which .NET types an index column may have, and what each is stored as. Tables and queries both go by this.</summary>
internal static class ColumnTypes
{
    private static readonly HashSet<Type> Known =
    [
        typeof(string), typeof(bool), typeof(byte), typeof(sbyte), typeof(short), typeof(ushort), typeof(int), typeof(uint), typeof(long), typeof(char),
        typeof(float), typeof(double), typeof(decimal), typeof(Guid), typeof(byte[]),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan),
    ];

    /// <summary>Whether a property of this type is a column.</summary>
    public static bool IsColumn(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsEnum || Known.Contains(plain);
    }

    /// <summary>What values of this type are stored as: durations as ticks, so that they can be compared and sorted; points in time as UTC; enumerations as numbers.</summary>
    public static Type Stored(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(TimeSpan) ? typeof(long)
            : plain == typeof(DateTimeOffset) ? typeof(DateTime)
            : plain.IsEnum ? Enum.GetUnderlyingType(plain)
            : plain;
    }
}
