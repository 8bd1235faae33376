using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;

namespace Grove.Tests.Liquid;

/// <summary>The cases of the Golden Liquid suite (MIT, © James Prior), which lie beside the project and are never copied into it.</summary>
public class GoldenLiquidTests
{
    /// <summary>Where Orchard's dialect differs from Shopify's, with the reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = [];

    private static readonly Lazy<Dictionary<string, JsonObject>?> Cases = new(Read);

    public static TheoryData<string> Names => Cases.Value is { } cases ? [.. cases.Keys] : ["(golden-liquid.json is absent)"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Golden_case_gives_its_result(string name)
    {
        Assert.SkipWhen(Cases.Value is null, "../shared/golden-liquid.json isn't there");
        if (Exceptions.TryGetValue(name, out var reason))
        {
            Assert.Skip(reason);
        }

        var golden = Cases.Value![name];
        var options = new TemplateOptions { FileProvider = new MemoryFiles(golden["templates"]), TimeZone = TimeZoneInfo.Utc };
        var context = new TemplateContext(options);
        foreach (var (key, value) in golden["data"] as JsonObject ?? [])
        {
            context.SetValue(key, FluidValue.Create(value, options));
        }

        var template = golden["template"]!.GetValue<string>();
        if (golden["invalid"]?.GetValue<bool>() == true)
        {
            await Assert.ThrowsAnyAsync<FluidException>(async () => await new FluidParser().Parse(template).RenderAsync(context));
            return;
        }

        string[] expected = golden["results"] is JsonArray results ? [.. results.Select(Text)] : [Text(golden["result"])];
        Assert.Contains(await new FluidParser().Parse(template).RenderAsync(context), expected);
    }

    [Fact]
    public void Every_exception_names_a_case()
    {
        Assert.SkipWhen(Cases.Value is null, "../shared/golden-liquid.json isn't there");
        Assert.Subset(Cases.Value!.Keys.ToHashSet(), Exceptions.Keys.ToHashSet());
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static Dictionary<string, JsonObject>? Read()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "golden-liquid.json");
        return !File.Exists(file)
            ? null
            : JsonNode.Parse(File.ReadAllText(file))!["tests"]!.AsArray().Cast<JsonObject>().ToDictionary(golden => Text(golden["name"]));
    }
}
