using FsCheck;
using FsCheck.Fluent;
using Fluid;
using Grove.Liquid;

namespace Grove.Tests.Liquid;

/// <summary>Makes random templates that parse, and what they need to render.</summary>
internal sealed class RandomTemplates
{
    private readonly TemplateOptions _options = new TemplateOptions
    {
        MaxSteps = 500,
        MaxRecursion = 5,
        FileProvider = new MemoryFiles(new Dictionary<string, string> { ["part"] = "{{ x }}{{ part }}{% include 'part' %}", ["self"] = "{% render 'self' %}" }),
    }.LimitOutput(10_000);

    private readonly Gen<string> _value;
    private readonly Gen<string> _filtered;

    public RandomTemplates()
    {
        var literal = Gen.Elements(
            "x", "list", "map", "date", "nosuch", "forloop.index", "list[0]", "list[-9]", "map.a", "map['b'].c", "[list[1]]", "i", "self", "1", "-7", "2.50", "0",
            "79228162514264337593543950335", "'text'", "''", "'a,b'", "'now'", "'%'", "'2024-01-01'", "true", "false", "nil", "empty", "blank", "(1..3)", "(x..99999999999)");
        _value = literal;
        var filter = Gen.Elements([.. _options.Filters.Select(pair => pair.Key), "nosuchfilter"]);
        var arguments = Gen.OneOf(
            Gen.Constant(""),
            literal.Select(value => $": {value}"),
            literal.Two().Select(two => $": {two.Item1}, {two.Item2}"),
            literal.Select(value => $": {value}, allow_false: true"));
        var call = filter.SelectMany(_ => arguments, (name, list) => $" | {name}{list}");
        _filtered = literal.SelectMany(_ => Gen.Choose(0, 3).SelectMany(count => call.ListOf(count)), (value, calls) => value + string.Concat(calls));
        Any = Gen.Sized(size => Body(Math.Min(size / 4, 2)));
    }

    /// <summary>A template.</summary>
    public Gen<string> Any { get; }

    public TemplateContext Context() => new TemplateContext(_options)
        .SetValue("x", 3)
        .SetValue("i", "text")
        .SetValue("list", new object?[] { 1, "two", null, 3.5, true, new Dictionary<string, object> { ["a"] = 1 }, new object[] { 1, 2 } })
        .SetValue("map", new Dictionary<string, object> { ["a"] = "A", ["b"] = new Dictionary<string, object> { ["c"] = 1 }, ["date"] = DateTimeOffset.UnixEpoch })
        .SetValue("date", DateTimeOffset.MaxValue);

    private Gen<string> Body(int depth) => Gen.Choose(1, 4).SelectMany(count => Statement(depth).ListOf(count)).Select(string.Concat);

    private Gen<string> Statement(int depth)
    {
        var output = _filtered.Select(value => $"{{{{ {value} }}}}");
        var simple = Gen.OneOf(
            output,
            output,
            _filtered.Select(value => $"{{% assign x = {value} %}}"),
            _value.Two().Select(two => $"{{% cycle {two.Item1}, {two.Item2} %}}"),
            Gen.Elements(" text ", "{% increment x %}", "{%- decrement y -%}", "{% break %}", "{% continue %}", "{% # note %}", "{% raw %}{{{% endraw %}"),
            _value.Select(value => $"{{% include 'part' with {value} as part, x: {value} %}}"),
            _value.Select(value => $"{{% render 'part' for {value}, x: {value} %}}"),
            Gen.Elements("{% render 'self' %}", "{% include nosuch %}", "{% liquid\n assign x = 1\n echo x\n%}"));
        if (depth == 0)
        {
            return simple;
        }

        var body = Body(depth - 1);
        var condition = _value.Two().SelectMany(
            _ => Gen.Elements("==", "!=", "<", ">=", "contains", "and", "or", "startswith"),
            (two, symbol) => $"{two.Item1} {symbol} {two.Item2}");
        return Gen.OneOf(
            simple,
            condition.SelectMany(_ => body.Two(), (test, two) => $"{{% if {test} %}}{two.Item1}{{% else %}}{two.Item2}{{% endif %}}"),
            condition.SelectMany(_ => body, (test, text) => $"{{% unless {test} %}}{text}{{% endunless %}}"),
            _value.Two().SelectMany(_ => body, (two, text) => $"{{% for i in {two.Item1} limit: {two.Item2} %}}{text}{{% else %}}none{{% endfor %}}"),
            _value.SelectMany(_ => body, (value, text) => $"{{% for x in {value} reversed offset: continue %}}{text}{{% endfor %}}"),
            _value.Two().SelectMany(_ => body, (two, text) => $"{{% tablerow i in {two.Item1} cols: {two.Item2} %}}{text}{{% endtablerow %}}"),
            _value.Two().SelectMany(_ => body, (two, text) => $"{{% case {two.Item1} %}}{{% when {two.Item2} %}}{text}{{% else %}}{text}{{% endcase %}}"),
            body.Select(text => $"{{% capture x %}}{text}{{% endcapture %}}"),
            body.Select(text => $"{{% ifchanged %}}{text}{{% endifchanged %}}"));
    }
}
