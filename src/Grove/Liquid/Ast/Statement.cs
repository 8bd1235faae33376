using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Fluid.Parsing;

namespace Fluid.Ast;

/// <summary>A part of a template that writes or does something. Statements hold no state of any rendering.</summary>
public abstract class Statement
{
    private SourceText? _source;
    private int _offset;

    /// <summary>Creates the statement.</summary>
    protected Statement()
    {
    }

    /// <summary>Whether the statement never writes anything but white space, which a block of only such statements leaves out.</summary>
    internal virtual bool IsBlank => false;

    /// <summary>Executes the statement.</summary>
    public abstract ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context);

    /// <summary>A finished <see cref="Completion.Normal"/>.</summary>
    public static ValueTask<Completion> Normal() => default;

    /// <summary>A finished <see cref="Completion.Break"/>.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The embedder's API names it so.")]
    public static ValueTask<Completion> Break() => new(Completion.Break);

    /// <summary>A finished <see cref="Completion.Continue"/>.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "The embedder's API names it so.")]
    public static ValueTask<Completion> Continue() => new(Completion.Continue);

    internal void Place(SourceText source, int offset) => (_source, _offset) = (source, offset);

    /// <summary>Whether a failure of this statement lacks its place in the template.</summary>
    internal bool CanLocate(Exception failure) => _source is not null && failure switch
    {
        FluidException fluid => fluid.Position is null,
        OperationCanceledException => false,
        _ => true,
    };

    internal FluidException Locate(Exception failure)
    {
        var position = _source!.PositionOf(_offset); // CanLocate holds
        return failure is FluidException fluid
            ? fluid.At(position)
            : new FluidException($"{failure.Message} at {position}", failure) { Position = position };
    }
}
