using System.Diagnostics;
using System.Text.Json.Nodes;
using Grove.Recipes.Expressions;
using Microsoft.Extensions.Configuration;

namespace Grove.Tests.Recipes;

public class RecipeExpressionTests
{
    private int _ids;

    [Theory]
    [InlineData("[js: uuid()]", "id1")]
    [InlineData("[js: parameters('SiteName')]", "Recovery")]
    [InlineData("[js: parameters('nobody')]", null)]
    [InlineData("[js: configuration('Mail:From', 'x')]", "help@example.org")]
    [InlineData("[js: configuration('Mail:To', 'nobody')]", "nobody")]
    [InlineData("[js: base64('w6nDoCDwn4yx')]", "éà 🌱")]
    [InlineData("[js: html('&lt;b&gt;')]", "<b>")]
    [InlineData("[js: gzip('H4sIAAAAAAACA8tIzcnJBwCGphA2BQAAAA==')]", "hello")]
    [InlineData("[js: variables('greeting')]", "Hello Recovery")]
    [InlineData("[js: variables(\"Greeting\") + '!']", "Hello Recovery!")]
    [InlineData("[js: '\\u0041' + parameters('sitename').length]", "A8")]
    [InlineData("[file: text('note.txt')]", "a note")]
    [InlineData("[file: base64('note.txt')]", "YSBub3Rl")]
    [InlineData("no [js: uuid()] here", "no [js: uuid()] here")]
    [InlineData("[link](to)", "[link](to)")]
    public async Task Expressions_give_what_the_documentation_says(string text, string? value)
    {
        var result = await EvaluateAsync(text);

        Assert.Equal(value, result?.GetValue<string>());
    }

    [Fact]
    public async Task Numbers_booleans_and_objects_keep_their_type()
    {
        Assert.Equal("3", (await EvaluateAsync("[js: 1 + 2]"))!.ToJsonString());
        Assert.Equal("true", (await EvaluateAsync("[js: 1 < 2]"))!.ToJsonString());
        Assert.Equal("""{"a":[1,"x"]}""", (await EvaluateAsync("[js: ({ a: [1, 'x'] })]"))!.ToJsonString());
        Assert.Equal("""{"a":1}""", (await EvaluateAsync("[js: variables('thing')]"))!.ToJsonString());
        Assert.Null(await EvaluateAsync("[js: undefined]"));
    }

    [Fact]
    public async Task A_variable_keeps_its_value_through_the_recipe()
    {
        var array = (JsonArray)(await EvaluateAsync(new JsonArray(
            "[js: variables('id')]", "[js: variables('id')]", "[js: variables('id') + '']")))!;

        Assert.Single(array.Select(item => item!.GetValue<string>()).Distinct());
    }

    [Theory]
    [InlineData("[js: nothing()]", "nothing")]
    [InlineData("[js: )]", "Unexpected token")]
    [InlineData("[js: throw 'no']", "no")]
    [InlineData("[js: variables('none')]", "the recipe has no variable 'none'.")]
    [InlineData("[js: variables('ring1')]", "needs its own value.")]
    [InlineData("[js: base64('*')]", "'base64' cannot decode its argument.")]
    [InlineData("[js: gzip('AAAA')]", "'gzip' cannot decode its argument.")]
    [InlineData("[js: variables()]", "'variables' needs an argument.")]
    [InlineData("[file: text('../../secret')]", "there is no file '../../secret' beside the recipe.")]
    [InlineData("[file: delete('a')]", "a file is read with")]
    [InlineData("[js: (function f() { f() })()]", "")]
    [InlineData("[js: System.IO.File]", "System")]
    [InlineData("[js: eval('1')]", "")]
    [InlineData("[js: new Function('return 1')()]", "")]
    public async Task An_expression_that_fails_says_why(string text, string reason)
    {
        var failed = await Assert.ThrowsAsync<ExpressionException>(() => EvaluateAsync(text));

        Assert.StartsWith("the expression [", failed.Message, StringComparison.Ordinal);
        Assert.Contains(reason, failed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[js: while (true) {}]")]
    [InlineData("[js: while (true) uuid()]")]
    [InlineData("[js: var a = 'x'; while (true) a += a;]")]
    [InlineData("[js: var a = []; while (true) a.push(a.slice());]")]
    [InlineData("[js: 'x'.repeat(1 << 29)]")]
    [InlineData("[js: new Array(1e9).fill(0)]")]
    [InlineData("[js: /^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!')]")]
    [InlineData("[js: 'x'.padEnd(1e9)]")]
    [InlineData("[js: Array.from({ length: 1e9 })]")]
    public async Task A_script_that_would_run_away_is_stopped(string text)
    {
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAsync<ExpressionException>(() => EvaluateAsync(text));

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    private async Task<JsonNode?> EvaluateAsync(JsonNode node)
    {
        var recipe = await RecipeTexts.ReadAsync("""
            {"name":"r","variables":{
              "id": "[js: uuid()]", "greeting": "[js: 'Hello ' + parameters('SiteName')]", "thing": {"a":1},
              "ring1": "[js: variables('ring2')]", "ring2": "[js: variables('ring1')]"}}
            """, files: new InMemoryFiles().Add("Recipes/note.txt", "a note"));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Mail:From", "help@example.org")]).Build();
        var sources = new ExpressionSources(
            () => $"id{++_ids}", new Dictionary<string, object> { ["SiteName"] = "Recovery" }, configuration);
        using var expressions = new RecipeExpressions(recipe, sources);
        return expressions.Evaluate(node);
    }
}
