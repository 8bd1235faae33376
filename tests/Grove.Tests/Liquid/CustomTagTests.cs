using Fluid;
using Fluid.Ast;
using Grove.Liquid;

namespace Grove.Tests.Liquid;

public class CustomTagTests
{
    private readonly FluidParser _parser = new();

    [Fact]
    public async Task A_tag_without_arguments_writes()
    {
        _parser.RegisterEmptyTag("token", (writer, _, _) => Write(writer, "T"));
        Assert.Equal("aTb", await Rendering.Text("a{% token %}b", parser: _parser));
        Assert.False(_parser.TryParse("{% token 1 %}", out _, out _));
    }

    [Fact]
    public async Task A_tag_takes_a_name_or_a_value()
    {
        _parser.RegisterIdentifierTag("named", (name, writer, _, _) => Write(writer, name));
        _parser.RegisterExpressionTag("shout", async (value, writer, _, context) =>
            await Write(writer, (await value.EvaluateAsync(context)).ToStringValue() + "!"));
        Assert.Equal("footer HI!", await Rendering.Text("{% named footer %} {% shout 'hi' | upcase %}", parser: _parser));
    }

    [Fact]
    public async Task A_block_renders_its_body_where_it_likes()
    {
        _parser.RegisterArgumentsBlock("zone", async (arguments, body, writer, encoder, context) =>
        {
            var name = (await arguments.EvaluateAsync(context)).At(0).ToStringValue();
            using var buffer = new StringWriter();
            await body.RenderStatementsAsync(buffer, encoder, context);
            return await Write(writer, $"{name}({buffer})");
        });
        _parser.RegisterEmptyBlock("twice", async (body, writer, encoder, context) =>
        {
            await body.RenderStatementsAsync(writer, encoder, context);
            return await body.RenderStatementsAsync(writer, encoder, context);
        });
        _parser.RegisterIdentifierBlock("part", async (name, body, writer, encoder, context) =>
        {
            await Write(writer, name);
            return await body.RenderStatementsAsync(writer, encoder, context);
        });
        Assert.Equal("Header(x1x1)", await Rendering.Text("{% zone 'Header' %}{% twice %}x{{ 1 }}{% endtwice %}{% endzone %}", parser: _parser));
        Assert.Equal("top!", await Rendering.Text("{% part top %}!{% endpart %}", parser: _parser));
    }

    [Fact]
    public async Task A_block_takes_a_value_and_shares_the_variables()
    {
        _parser.RegisterExpressionBlock("with", async (value, body, writer, encoder, context) =>
        {
            context.EnterChildScope();
            context.SetValue("it", await value.EvaluateAsync(context));
            var completion = await body.RenderStatementsAsync(writer, encoder, context);
            context.ReleaseScope();
            return completion;
        });
        Assert.Equal("1-", await Rendering.Text("{% with 1 %}{{ it }}{% endwith %}-{{ it }}", parser: _parser));
    }

    [Fact]
    public async Task A_break_within_a_block_reaches_the_loop_around()
    {
        _parser.RegisterEmptyBlock("box", (body, writer, encoder, context) => body.RenderStatementsAsync(writer, encoder, context));
        Assert.Equal("1", await Rendering.Text("{% for i in (1..3) %}{% box %}{{ i }}{% break %}{% endbox %}{% endfor %}", parser: _parser));
    }

    [Fact]
    public async Task Awaited_tags_filters_and_members_keep_their_order()
    {
        var options = new TemplateOptions();
        options.Filters.AddFilter("slow", async (input, _, _) =>
        {
            await Task.Yield();
            return input;
        });
        _parser.RegisterEmptyTag("pause", async (writer, _, _) =>
        {
            await Task.Yield();
            return await Write(writer, ";");
        });
        const string template = """
            {%- for i in (1..3) %}{% if i == 2 %}{% continue %}{% endif %}{{ i | slow | plus: 1 }}{% pause %}
            {%- assign last = i | slow %}{% endfor %}{{ last }}{% pause -%}
            """;
        Assert.Equal("2;4;3;", await Rendering.Text(template, options, parser: _parser));
    }

    [Fact]
    public async Task A_registration_replaces_a_standard_tag()
    {
        _parser.RegisterArgumentsTag("include", (arguments, writer, _, _) => Write(writer, $"{arguments.Count} arguments"));
        Assert.Equal("2 arguments", await Rendering.Text("{% include 'a' b: 1 %}", parser: _parser));
    }

    private static ValueTask<Completion> Write(TextWriter writer, string text)
    {
        writer.Write(text);
        return Statement.Normal();
    }
}
