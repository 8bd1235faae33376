using FsCheck;
using FsCheck.Fluent;
using Fluid;
using Grove.Liquid;

namespace Grove.Tests.Liquid;

/// <summary>Random texts and random templates: whatever is written, only the library's own exceptions come out.</summary>
public class FuzzTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{%", "%}", "{%-", "-%}", "{{-", "-}}", "-", "'", "\"", "|", ":", ",", ".", "..", "[", "]", "(", ")", "=", "==", "<", ">", "?", "#",
        " ", "\n", "\r", "\t", "0", "9", "1.5", "-1", "a", "a.b", "x[0]", "é", "\0", "\ud800", "if", "endif", "else", "elsif", "unless", "endunless",
        "case", "when", "endcase", "for x in", "endfor", "tablerow x in", "endtablerow", "limit:", "offset: continue", "reversed", "assign a =", "capture a",
        "endcapture", "comment", "endcomment", "raw", "endraw", "doc", "enddoc", "liquid", "echo", "cycle", "increment", "decrement", "ifchanged",
        "endifchanged", "include", "render", "with", "as", "break", "continue", "and", "or", "contains", "true", "nil", "empty", "blank", "upcase", "where",
    ];

    [Fact]
    public void No_text_makes_the_parser_fail_otherwise_than_by_its_exception()
    {
        var parser = new FluidParser(new FluidParserOptions { AllowFunctions = true, AllowParentheses = true });
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Prop.ForAll(texts.ToArbitrary(), text => Parses(parser, text)).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000).WithEndSize(60));
    }

    [Theory]
    [InlineData("{{ '")]
    [InlineData("{% '")]
    [InlineData("{% raw %}{%")]
    [InlineData("{% comment %}{% ' %}")]
    [InlineData("{% raw %}{% endraw")]
    [InlineData("{% liquid\n#'\n %}")]
    [InlineData("{{ a | b: 'c', d: \"e\" }}")]
    [InlineData("{% if a %}{% endif %}{")]
    public void Parsing_takes_time_in_proportion_to_the_text(string piece)
    {
        Parses(new FluidParser(), string.Concat(Enumerable.Repeat(piece, 30_000)));
        Parses(new FluidParser(), string.Concat(Enumerable.Repeat(piece, 30_000)) + "%}");
    }

    [Fact]
    public async Task No_template_makes_rendering_fail_otherwise_than_by_its_exception()
    {
        var templates = new RandomTemplates();
        var rendered = 0;
        foreach (var text in Gen.Sample(templates.Any, 600, 12))
        {
            Assert.True(new FluidParser().TryParse(text, out var template, out var error), $"{error}: {text}");
            try
            {
                await template.RenderAsync(templates.Context());
                rendered++;
            }
            catch (FluidException)
            {
                // Its own exception, with or without a limit reached.
            }
        }

        Assert.True(rendered > 50, $"Only {rendered} of the random templates could be rendered.");
    }

    private static void Parses(FluidParser parser, string text)
    {
        try
        {
            parser.ParseFile(text, "fuzz.liquid");
        }
        catch (ParseException failure)
        {
            Assert.True(failure.TryGetPosition(out _), failure.Message);
        }
    }
}
