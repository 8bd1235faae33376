using System.Reflection;
using Grove.Storage.Indexes;
using Grove.Storage.Providers;
using Grove.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using YesSql;

namespace Grove.Storage.Documents;

/// <summary>The EF Core model of one shell: the document table and a table for each index of its enabled features.</summary>
/// <remarks>
/// Every table and column is named here, so EF Core's conventions, which cost time at start, are left out; and the model is handed to each
/// context, so that shells with different features don't share one.
/// </remarks>
internal sealed class DocumentModel(DatabaseProvider provider, IndexCatalogue indexes, TableNames names)
{
    /// <summary>The column of every index table that names the document.</summary>
    public const string DocumentId = "DocumentId";

    private readonly Lazy<IModel> _model = new(() => Build(provider, indexes.IndexTypes, names));

    public IModel Value => _model.Value;

    private static IModel Build(DatabaseProvider provider, IEnumerable<Type> indexTypes, TableNames names)
    {
        var builder = new ModelBuilder();
        var document = builder.Entity<Document>().ToTable(names.Document);
        document.Property(row => row.Type);
        document.Property(row => row.Content);
        document.Property(row => row.Version).IsConcurrencyToken();
        provider.NumberRows(document.Property(row => row.Id).Metadata);
        document.HasKey(row => row.Id);

        foreach (var type in indexTypes)
        {
            var index = builder.Entity(type).ToTable(names.Index(type));
            index.Property<long>(DocumentId);
            foreach (var property in Columns(type))
            {
                index.Property(property.PropertyType, property.Name).HasConversion(Converter(property.PropertyType));
            }

            provider.NumberRows(index.Property<long>(nameof(YesSql.Indexes.IIndex.Id)).Metadata);
            index.HasKey(nameof(YesSql.Indexes.IIndex.Id));
        }

        return builder.FinalizeModel();
    }

    private static IEnumerable<PropertyInfo> Columns(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property =>
            property is { CanRead: true, CanWrite: true } && property.GetIndexParameters() is []
            && property.Name is not (DocumentId or nameof(YesSql.Indexes.IIndex.Id)) && ColumnTypes.IsColumn(property.PropertyType));

    private static ValueConverter? Converter(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain == typeof(DateTime) ? new ValueConverter<DateTime, DateTime>(time => ToUtc(time), time => DateTime.SpecifyKind(time, DateTimeKind.Utc))
            : plain == typeof(DateTimeOffset) ? new ValueConverter<DateTimeOffset, DateTime>(time => time.UtcDateTime, time => new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)))
            : plain == typeof(TimeSpan) ? new ValueConverter<TimeSpan, long>(time => time.Ticks, ticks => TimeSpan.FromTicks(ticks))
            : null;
    }

    private static DateTime ToUtc(DateTime time) => time.Kind switch
    {
        DateTimeKind.Utc => time,
        DateTimeKind.Local => time.ToUniversalTime(),
        _ => DateTime.SpecifyKind(time, DateTimeKind.Utc),
    };
}
