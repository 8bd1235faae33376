using OrchardCore.Data.Migration;
using YesSql.Indexes;
using YesSql.Sql;

namespace Grove.Tests.Storage;

public class EverythingIndex : MapIndex
{
    public string? Text { get; set; }
    public bool Flag { get; set; }
    public bool? Maybe { get; set; }
    public byte Tiny { get; set; }
    public short Small { get; set; }
    public int Number { get; set; }
    public long Big { get; set; }
    public float Single { get; set; }
    public double Double { get; set; }
    public decimal Money { get; set; }
    public decimal? NoMoney { get; set; }
    public Guid Key { get; set; }
    public byte[] Bytes { get; set; } = [];
    public DateTime Time { get; set; }
    public DateTime? NoTime { get; set; }
    public DateTimeOffset Moment { get; set; }
    public DateOnly Date { get; set; }
    public TimeOnly Hour { get; set; }
    public TimeSpan Duration { get; set; }
    public TimeSpan? NoDuration { get; set; }
    public DayOfWeek Day { get; set; }
    public DayOfWeek? NoDay { get; set; }
    public char Letter { get; set; }
}

public class EverythingIndexProvider : IndexProvider<Note>
{
    public static readonly DateTimeOffset Moment = new(2024, 2, 29, 23, 59, 58, 123, TimeSpan.FromHours(2));

    public override void Describe(DescribeContext<Note> context) => context.For<EverythingIndex>().Map(_ => Row());

    public static EverythingIndex Row() => new()
    {
        Text = "ünïcödé 😀", Flag = true, Tiny = 255, Small = -300, Number = int.MinValue, Big = long.MaxValue, Single = 1.5f, Double = Math.PI, Money = 12.3456m,
        Key = Guid.Parse("8d3b1f0c-7f3a-4a53-9d2c-0a8b3c6d5e4f"), Bytes = [0, 1, 255], Time = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc), Moment = Moment.ToUniversalTime(),
        Date = new(2024, 2, 29), Hour = new(23, 59, 58), Duration = TimeSpan.FromMinutes(61.5), Day = DayOfWeek.Friday, Letter = 'é',
    };
}

public class EverythingMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<EverythingIndex>(table =>
        {
            foreach (var property in typeof(EverythingIndex).GetProperties().Where(property => property.Name != "Id"))
            {
                table.Column(property.Name, property.PropertyType);
            }
        });
        return 1;
    }
}
