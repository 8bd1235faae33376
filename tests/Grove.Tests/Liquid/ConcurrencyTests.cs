using Fluid;

namespace Grove.Tests.Liquid;

public class ConcurrencyTests
{
    [Fact]
    public async Task One_template_serves_many_threads()
    {
        const string text = """
            {%- for i in (1..20) -%}
              {%- cycle 'a', 'b' -%}{%- increment n -%}{%- assign total = total | plus: i -%}{{ item.Name }}{{ item.Other | upcase }}
            {%- endfor %} {{ total }}
            """;
        var options = new TemplateOptions();
        options.MemberAccessStrategy.Register<Item>();
        options.MemberAccessStrategy.Register<OtherItem>();
        options.Filters.AddFilter("upcase", async (input, _, _) =>
        {
            await Task.Yield();
            return input;
        });
        var template = new FluidParser().Parse(text);
        var expected = string.Concat(Enumerable.Range(0, 20).Select(n => $"{"ab"[n % 2]}{n}xy")) + " 210";
        var renderings = Enumerable.Range(0, 200).Select(n => Task.Run(async ()
            => await template.RenderAsync(new TemplateContext(options).SetValue("item", n % 2 == 0 ? new Item("x", "y") : new OtherItem("x", "y")))));
        Assert.All(await Task.WhenAll(renderings), rendered => Assert.Equal(expected, rendered));
    }

    [Fact]
    public async Task One_parser_serves_many_threads()
    {
        var parser = new FluidParser();
        var parsed = await Task.WhenAll(Enumerable.Range(0, 100).Select(n => Task.Run(() => parser.Parse($"{{% if true %}}{{{{ {n} }}}}{{% endif %}}"))));
        for (var n = 0; n < parsed.Length; n++)
        {
            Assert.Equal($"{n}", await parsed[n].RenderAsync());
        }
    }

    private sealed record Item(string Name, string Other);

    private sealed record OtherItem(string Name, string Other);
}
