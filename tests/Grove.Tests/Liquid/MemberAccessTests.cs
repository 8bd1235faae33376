using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;

namespace Grove.Tests.Liquid;

public class MemberAccessTests
{
    private readonly TemplateOptions _options = new();

    [Fact]
    public async Task A_member_that_is_not_registered_is_nil()
    {
        var context = new TemplateContext(_options).SetValue("person", new Person("Ann"));
        Assert.Equal("[]", await new FluidParser().Parse("[{{ person.Name }}{{ person['Secret'] }}{{ person.GetType }}]").RenderAsync(context));
    }

    [Fact]
    public async Task Registered_members_are_read_also_of_derived_types_and_interfaces()
    {
        _options.MemberAccessStrategy.Register<Person>(person => person.Name);
        _options.MemberAccessStrategy.Register<INumbered, int>("Number", numbered => numbered.Number);
        var context = new TemplateContext(_options).SetValue("person", new Member("Ann", 7));
        Assert.Equal("Ann 7 []", await new FluidParser().Parse("{{ person.Name }} {{ person.Number }} [{{ person.Secret }}]").RenderAsync(context));
    }

    [Fact]
    public async Task A_later_registration_is_seen_by_templates_that_were_rendered_before()
    {
        var template = new FluidParser().Parse("{{ person.Name }}");
        Assert.Equal("", await template.RenderAsync(new TemplateContext(_options).SetValue("person", new Person("Ann"))));
        _options.MemberAccessStrategy.Register<Person>();
        Assert.Equal("Ann", await template.RenderAsync(new TemplateContext(_options).SetValue("person", new Person("Ann"))));
        _options.MemberAccessStrategy.Register<Person, string>("Name", (person, _) => "Dr " + person.Name);
        Assert.Equal("Dr Ann", await template.RenderAsync(new TemplateContext(_options).SetValue("person", new Person("Ann"))));
    }

    [Fact]
    public async Task Members_may_be_awaited_and_see_the_rendering()
    {
        _options.MemberAccessStrategy.Register<Person, FluidValue>("Later", async (person, context) =>
        {
            await Task.Yield();
            return StringValue.Create(person.Name + context.GetValue("suffix").ToStringValue());
        });
        _options.MemberAccessStrategy.Register<Person, object>(async (person, name) =>
        {
            await Task.Yield();
            return $"{person.Name}.{name}";
        });
        var context = new TemplateContext(_options).SetValue("person", new Person("Ann")).SetValue("suffix", "!");
        Assert.Equal("Ann! Ann.Any", await new FluidParser().Parse("{{ person.Later }} {{ person.Any }}").RenderAsync(context));
    }

    [Fact]
    public async Task Names_may_be_renamed_and_compared_without_case()
    {
        _options.MemberAccessStrategy.MemberNameStrategy = MemberNameStrategies.SnakeCase;
        _options.MemberAccessStrategy.Register<Person>();
        Assert.Equal("A", await new FluidParser().Parse("{{ p.top_secret }}").RenderAsync(new TemplateContext(_options).SetValue("p", new Person("Ann"))));
        var ignoring = new TemplateOptions { MemberAccessStrategy = new DefaultMemberAccessStrategy { IgnoreCasing = true } };
        ignoring.MemberAccessStrategy.Register<Person>("Name");
        Assert.Equal("Ann", await new FluidParser().Parse("{{ P.name }}").RenderAsync(new TemplateContext(ignoring).SetValue("p", new Person("Ann"))));
    }

    [Fact]
    public async Task A_models_own_members_are_variables_where_that_is_allowed()
    {
        var model = new Holder(new Person("Ann"), 3);
        Assert.Equal("3 []", await new FluidParser().Parse("{{ Count }} [{{ Person.Name }}]").RenderAsync(new TemplateContext(model, _options)));
        Assert.Equal("", await new FluidParser().Parse("{{ Count }}").RenderAsync(new TemplateContext(model, _options, allowModelMembers: false)));
    }

    [Theory]
    [InlineData("{{ json.Title.Text }}", "hello")]
    [InlineData("{{ json.List[1] }}{{ json.List.size }}{{ json['List'].last }}", "233")]
    [InlineData("{{ json.Price }} {{ json.Yes }} [{{ json.Nothing }}][{{ json.Missing.Deeper }}]", "5.0 true [][]")]
    [InlineData("{{ element.Title.Text }}", "hello")]
    [InlineData("{{ objects.a }}{{ strings.b }}{{ untyped.c }}{{ values.d }}", "1234")]
    [InlineData("{% for pair in strings %}{{ pair[0] }}={{ pair[1] }}{% endfor %}", "b=2")]
    [InlineData("{{ objects.size }}{{ objects | size }}{% if objects contains 'a' %}yes{% endif %}", "11yes")]
    public async Task Dictionaries_and_json_are_read_by_key(string template, string expected)
    {
        const string json = """{"Title":{"Text":"hello"},"List":[1,2,3],"Price":5.0,"Yes":true,"Nothing":null}""";
        var context = new TemplateContext(_options)
            .SetValue("json", JsonNode.Parse(json))
            .SetValue("element", JsonDocument.Parse(json).RootElement)
            .SetValue("objects", new Dictionary<string, object> { ["a"] = 1 })
            .SetValue("strings", new SortedDictionary<string, string> { ["b"] = "2" })
            .SetValue("untyped", new System.Collections.Hashtable { ["c"] = 3 })
            .SetValue("values", new Dictionary<string, FluidValue> { ["d"] = NumberValue.Create(4) });
        Assert.Equal(expected, await new FluidParser().Parse(template).RenderAsync(context));
    }

    [Fact]
    public async Task Converters_stand_in_for_objects()
    {
        _options.ValueConverters.Add(value => value is Person person ? new Dictionary<string, object> { ["Shown"] = person.Name } : null);
        _options.ValueConverters.Add(value => value is Uri ? StringValue.Create("a link") : null);
        var context = new TemplateContext(_options).SetValue("person", new Person("Ann")).SetValue("uri", new Uri("https://example.org"));
        Assert.Equal("Ann a link", await new FluidParser().Parse("{{ person.Shown }} {{ uri }}").RenderAsync(context));
    }

    [Fact]
    public async Task Json_of_an_object_holds_its_registered_members_only()
    {
        _options.MemberAccessStrategy.Register<Person>("Name");
        var context = new TemplateContext(_options).SetValue("list", new object[] { new Person("Ann"), 1.5m, "x", false });
        Assert.Equal("""[{"Name":"Ann"},1.5,"x",false]""", await new FluidParser().Parse("{{ list | json }}").RenderAsync(context));
    }

    [Fact]
    public async Task Lists_are_searched_by_a_path_of_members()
    {
        _options.MemberAccessStrategy.Register<Holder>();
        _options.MemberAccessStrategy.Register<Person>();
        var context = new TemplateContext(_options).SetValue("holders", new[] { new Holder(new Person("Ann"), 1), new Holder(new Person("Bob"), 2) });
        Assert.Equal("2 Ann,Bob", await new FluidParser().Parse("{% assign bobs = holders | where: 'Person.Name', 'Bob' %}{{ bobs[0].Count }} {{ holders | map: 'Person.Name' | join: ',' }}").RenderAsync(context));
    }

    private interface INumbered
    {
        int Number { get; }
    }

    private record Person(string Name)
    {
        public string Secret => Name[..1];

        public string TopSecret => Name[..1];
    }

    private sealed record Member(string Name, int Number) : Person(Name), INumbered;

    private sealed record Holder(Person Person, int Count);
}
