using Grove.Features.ContentFields;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using static Grove.Tests.Features.FieldRules;

namespace Grove.Tests.Features;

public class FieldRuleTests
{
    [Theory]
    [InlineData(null, "Part.Field.Text: A value is required for Field.")]
    [InlineData(" \t\n", "Part.Field.Text: A value is required for Field.")]
    [InlineData("é🌱", null)]
    public async Task A_required_text_must_not_be_blank(string? text, string? fault)
        => Assert.Equal(Faults(fault), await FaultsAsync(
            new TextFieldHandler(Localizer<TextFieldHandler>()), new TextField { Text = text }, new TextFieldSettings { Required = true }));

    [Fact]
    public async Task What_is_not_required_may_be_empty()
    {
        Assert.Empty(await FaultsAsync(new TextFieldHandler(Localizer<TextFieldHandler>()), new TextField(), new TextFieldSettings()));
        Assert.Empty(await FaultsAsync(new LinkFieldHandler(Localizer<LinkFieldHandler>()), new LinkField(), new LinkFieldSettings { LinkTextMode = LinkTextMode.Required }));
        Assert.Empty(await FaultsAsync(new DateFieldHandler(Localizer<DateFieldHandler>()), new DateField(), new DateFieldSettings()));
        Assert.Empty(await FaultsAsync(new NumericFieldHandler(Localizer<NumericFieldHandler>()), new NumericField(), new NumericFieldSettings { Minimum = 1 }));
    }

    [Theory]
    [InlineData("https://www.aa.org/pages/en_US/aa-literature", true)]
    [InlineData("https://na.org/?ID=literature", true)]
    [InlineData("mailto:help@example.org", true)]
    [InlineData("tel:988", true)]
    [InlineData("sms:988", true)]
    [InlineData("~/about", true)]
    [InlineData("/about?x=1#y", true)]
    [InlineData("about/us", true)]
    [InlineData("#top", true)]
    [InlineData("?page=2", true)]
    [InlineData("https://example.org/Straße/日本", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("~//evil.example", false)]
    [InlineData("https://", false)]
    [InlineData("two words", false)]
    public async Task A_link_leads_only_to_harmless_addresses(string url, bool good)
    {
        var faults = await FaultsAsync(
            new LinkFieldHandler(Localizer<LinkFieldHandler>()), new LinkField { Url = url }, new LinkFieldSettings());

        Assert.Equal(good, faults.Length == 0);
    }

    [Fact]
    public async Task A_link_may_require_its_address_and_words()
        => Assert.Equal(
            ["Part.Field.Url: The address is required for Field.", "Part.Field.Text: The link text is required for Field."],
            await FaultsAsync(
                new LinkFieldHandler(Localizer<LinkFieldHandler>()), new LinkField(),
                new LinkFieldSettings { Required = true, LinkTextMode = LinkTextMode.Required }));

    [Theory]
    [InlineData(null, "Part.Field.Value: A number is required for Field.")]
    [InlineData("0.5", "Part.Field.Value: Field must be at least 1.")]
    [InlineData("11", "Part.Field.Value: Field must be at most 10.")]
    [InlineData("2.345", "Part.Field.Value: Field may have 2 digits after the decimal point.")]
    [InlineData("2.340", null)]
    [InlineData("10", null)]
    public async Task A_number_keeps_to_its_bounds_and_digits(string? text, string? fault)
    {
        decimal? value = text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(Faults(fault), await FaultsAsync(
            new NumericFieldHandler(Localizer<NumericFieldHandler>()), new NumericField { Value = value },
            new NumericFieldSettings { Required = true, Minimum = 1, Maximum = 10, Scale = 2 }));
    }

    [Theory]
    [InlineData(0, false, "Part.Field.ContentItemIds: Choose something for Field.")]
    [InlineData(1, false, null)]
    [InlineData(2, false, "Part.Field.ContentItemIds: Field takes one item only.")]
    [InlineData(2, true, null)]
    public async Task A_picker_keeps_to_how_many_items_it_takes(int count, bool multiple, string? fault)
        => Assert.Equal(Faults(fault), await FaultsAsync(
            new ContentPickerFieldHandler(Localizer<ContentPickerFieldHandler>()),
            new ContentPickerField { ContentItemIds = [.. Enumerable.Repeat("x", count)] },
            new ContentPickerFieldSettings { Required = true, Multiple = multiple }));

    [Fact]
    public async Task Dates_may_be_required()
    {
        Assert.Equal(["Part.Field.Value: A date is required for Field."], await FaultsAsync(
            new DateFieldHandler(Localizer<DateFieldHandler>()), new DateField(), new DateFieldSettings { Required = true }));
        Assert.Equal(["Part.Field.LocalDateTime: A date and time is required for Field."], await FaultsAsync(
            new DateTimeFieldHandler(Localizer<DateTimeFieldHandler>()), new DateTimeField(), new DateTimeFieldSettings { Required = true }));
    }

    private static string[] Faults(string? fault) => fault is null ? [] : [fault];
}
