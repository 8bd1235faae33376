using System.Globalization;
using Fluid;

namespace Grove.Tests.Liquid;

public class DateFilterTests
{
    private static readonly DateTimeOffset Noon = new(2024, 3, 5, 12, 30, 9, 45, TimeSpan.FromHours(-5));

    [Theory]
    [InlineData("%Y-%m-%d %H:%M:%S", "2024-03-05 12:30:09")]
    [InlineData("%-d %e|%-m|%y|%C", "5  5|3|24|20")]
    [InlineData("%a %A %b %B %^a %^B", "Tue Tuesday Mar March TUE MARCH")]
    [InlineData("%I %l %k %p %P %#p", "12 12 12 PM pm pm")]
    [InlineData("%j %U %W %V %G %u %w", "065 09 10 10 2024 2 2")]
    [InlineData("%z %:z %::z %Z", "-0500 -05:00 -05:00:00 -05:00")]
    [InlineData("%L %N %3N %s", "045 045000000 045 1709659809")]
    [InlineData("%D %F %T %R %r %v %c", "03/05/24 2024-03-05 12:30:09 12:30 12:30:09 PM  5-MAR-2024 Tue Mar  5 12:30:09 2024")]
    [InlineData("100%% %n%t%Q%", "100% \n\t%Q%")]
    [InlineData("%010Y %_5d", "0000002024     5")]
    public async Task Dates_are_written_by_strftime(string format, string expected)
        => Assert.Equal(expected, await Render($"{{{{ d | date: '{format}' }}}}"));

    [Fact]
    public async Task Names_are_in_the_contexts_language()
        => Assert.Equal("mardi 5 mars", await Render("{{ d | date: '%A %-d %B' }}", CultureInfo.GetCultureInfo("fr-FR")));

    [Theory]
    [InlineData("{{ 'now' | date: '%F %R' }}", "2024-03-05 18:30")]
    [InlineData("{{ 'today' | date: '%F' }}", "2024-03-05")]
    [InlineData("{{ 0 | date: '%F %R %z' }}", "1970-01-01 01:00 +0100")]
    [InlineData("{{ '2024-07-01 10:00' | date: '%F %R %z' }}", "2024-07-01 10:00 +0200")]
    [InlineData("{{ '2024-07-01T10:00:00Z' | date: '%F %R %z' }}", "2024-07-01 10:00 +0000")]
    [InlineData("{{ '2024-07-01T10:00:00-07:00' | date: '%F %R %z' }}", "2024-07-01 10:00 -0700")]
    [InlineData("{{ '2024-07-01T10:00:00Z' | time_zone: 'local' | date: '%R' }}", "12:00")]
    [InlineData("{{ '2024-07-01T10:00:00Z' | time_zone: 'America/New_York' | date: '%R' }}", "06:00")]
    [InlineData("{{ 'nonsense' | date: '%F' }}", "nonsense")]
    [InlineData("{{ d | format_date: 'yyyy' }}", "2024")]
    [InlineData("{{ d }}", "2024-03-05 17:30:09Z")]
    [InlineData("{% if d < later and later > d and d == d %}yes{% endif %}", "yes")]
    public async Task Dates_without_a_zone_are_in_the_contexts(string template, string expected)
        => Assert.Equal(expected, await Render(template));

    private static ValueTask<string> Render(string template, CultureInfo? culture = null)
    {
        var options = new TemplateOptions
        {
            Now = () => Noon,
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
            CultureInfo = culture ?? CultureInfo.InvariantCulture,
        };
        var context = new TemplateContext(options).SetValue("d", Noon).SetValue("later", Noon.UtcDateTime.AddSeconds(1));
        return new FluidParser().Parse(template).RenderAsync(context);
    }
}
