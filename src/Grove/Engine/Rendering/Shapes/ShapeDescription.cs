using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;

namespace Grove.Rendering.Shapes;

/// <summary>What the features say is to happen to shapes of one type.</summary>
internal sealed class ShapeDescription
{
    public static readonly ShapeDescription None = new([]);

    public ShapeDescription(IReadOnlyCollection<ShapeAlterationBuilder> alterations)
    {
        Created = [.. alterations.SelectMany(a => a.Created)];
        Displaying = [.. alterations.SelectMany(a => a.Displaying)];
        Processing = [.. alterations.SelectMany(a => a.Processing)];
        Displayed = [.. alterations.SelectMany(a => a.Displayed)];
        Placements = [.. alterations.SelectMany(a => a.Placements)];
    }

    public IReadOnlyList<Func<ShapeCreatedContext, Task>> Created { get; }

    public IReadOnlyList<Func<ShapeDisplayContext, Task>> Displaying { get; }

    public IReadOnlyList<Func<ShapeDisplayContext, Task>> Processing { get; }

    public IReadOnlyList<Func<ShapeDisplayContext, Task>> Displayed { get; }

    public IReadOnlyList<Func<ShapePlacementContext, PlacementInfo?>> Placements { get; }
}
