using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>The variable <c>forloop</c>.</summary>
public sealed class ForLoopValue : FluidValue
{
    /// <summary>Creates the variable.</summary>
    public ForLoopValue()
    {
    }

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Dictionary;

    /// <summary>How many rounds there are.</summary>
    public int Length { get; set; }

    /// <summary>The round, from 1.</summary>
    public int Index { get; set; }

    /// <summary>The round, from 0.</summary>
    public int Index0 { get; set; }

    /// <summary>The rounds left, down to 1.</summary>
    public int RIndex { get; set; }

    /// <summary>The rounds left, down to 0.</summary>
    public int RIndex0 { get; set; }

    /// <summary>Whether this is the first round.</summary>
    public bool First { get; set; }

    /// <summary>Whether this is the last round.</summary>
    public bool Last { get; set; }

    /// <summary>How many rounds there are.</summary>
    public int Count => Length;

    internal string? Name { get; init; }

    /// <summary>The loop around this one.</summary>
    internal FluidValue Parent { get; init; } = NilValue.Instance;

    /// <summary>Whether the loop is a <c>render … for</c>, which loops within don't see as theirs.</summary>
    internal bool IsRender { get; init; }

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => new(name switch
    {
        "length" => NumberValue.Create(Length),
        "index" => NumberValue.Create(Index),
        "index0" => NumberValue.Create(Index0),
        "rindex" => NumberValue.Create(RIndex),
        "rindex0" => NumberValue.Create(RIndex0),
        "first" => BooleanValue.Create(First),
        "last" => BooleanValue.Create(Last),
        "name" => Name is null ? NilValue.Instance : StringValue.Create(Name),
        "parentloop" => Parent,
        _ => NilValue.Instance,
    });

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => Length;

    /// <inheritdoc />
    public override object? ToObjectValue() => null;

    /// <inheritdoc />
    public override string ToStringValue() => "forloop";

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => writer.Write(ToStringValue());

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        writer.Write(ToStringValue());
        return default;
    }

    internal void MoveTo(int index)
    {
        Index0 = index;
        Index = index + 1;
        RIndex = Length - index;
        RIndex0 = Length - index - 1;
        First = index == 0;
        Last = index == Length - 1;
    }
}
