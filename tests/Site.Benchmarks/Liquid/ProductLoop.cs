using System.Text.Encodings.Web;
using BenchmarkDotNet.Attributes;
using Fluid;

namespace Site.Benchmarks.Liquid;

/// <summary>A list of 50 products with name, price and shortened description, written as encoded HTML: what a listing page costs.</summary>
[MemoryDiagnoser]
public class ProductLoop
{
    private const string Template =
        """
        <ul id="products">
          {% for product in products %}
            <li>
              <h2>{{ product.Name }}</h2>
              Only {{ product.Price }}
              {{ product.Description | truncate: 15 }}
            </li>
          {% endfor %}
        </ul>
        """;

    private const string Text = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.";

    private readonly FluidParser _parser = new();
    private readonly TemplateOptions _options = new();
    private readonly List<Product> _products = [.. Enumerable.Range(0, 50).Select(number => new Product($"Name{number}", number, Text))];
    private readonly IFluidTemplate _template;

    /// <summary>Parses the template and allows the product's members.</summary>
    public ProductLoop()
    {
        _options.MemberAccessStrategy.Register<Product>();
        _template = _parser.Parse(Template);
    }

    /// <summary>Parsing alone.</summary>
    [Benchmark]
    public IFluidTemplate Parse() => _parser.Parse(Template);

    /// <summary>Rendering of the parsed template.</summary>
    [Benchmark(Baseline = true)]
    public ValueTask<string> Render()
        => _template.RenderAsync(new TemplateContext(_options).SetValue("products", _products), HtmlEncoder.Default);

    /// <summary>A row.</summary>
    public sealed record Product(string Name, int Price, string Description);
}
