using System.Globalization;
using System.Text.Encodings.Web;

namespace Fluid.Values;

/// <summary>The variable <c>tablerowloop</c>.</summary>
public sealed class TableRowLoopValue : FluidValue
{
    private readonly int _cols;

    /// <summary>Creates the variable of a table with that many cells and columns.</summary>
    public TableRowLoopValue(int length, int cols) => (Length, _cols) = (length, Math.Max(1, cols));

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Dictionary;

    /// <summary>How many cells there are.</summary>
    public int Length { get; }

    /// <summary>The cell, from 0.</summary>
    public int Index0 { get; private set; }

    /// <summary>The cell, from 1.</summary>
    public int Index => Index0 + 1;

    /// <summary>The cells left, down to 1.</summary>
    public int RIndex => Length - Index0;

    /// <summary>The cells left, down to 0.</summary>
    public int RIndex0 => RIndex - 1;

    /// <summary>Whether this is the first cell.</summary>
    public bool First => Index0 == 0;

    /// <summary>Whether this is the last cell.</summary>
    public bool Last => Index0 == Length - 1;

    /// <summary>The column, from 0.</summary>
    public int Col0 => Index0 % _cols;

    /// <summary>The column, from 1.</summary>
    public int Col => Col0 + 1;

    /// <summary>Whether the cell begins a row.</summary>
    public bool ColFirst => Col0 == 0;

    /// <summary>Whether the cell fills a row.</summary>
    public bool ColLast => Col0 == _cols - 1;

    /// <summary>The row, from 1.</summary>
    public int Row => (Index0 / _cols) + 1;

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
        "col" => NumberValue.Create(Col),
        "col0" => NumberValue.Create(Col0),
        "col_first" => BooleanValue.Create(ColFirst),
        "col_last" => BooleanValue.Create(ColLast),
        "row" => NumberValue.Create(Row),
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
    public override string ToStringValue() => "tablerowloop";

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        writer.Write(ToStringValue());
        return default;
    }

    internal void MoveTo(int index) => Index0 = index;
}
