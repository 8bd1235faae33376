namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>A shape around a view model: templates get the view model, everything else meets a shape.</summary>
internal sealed class ModelShape(object model) : Shape
{
    public object Model { get; } = model;

    /// <summary>The model itself where it is a shape, else a shape around it.</summary>
    public static IShape Of(object model) => model as IShape ?? new ModelShape(model);

    /// <summary>What a template calls its model.</summary>
    public static object ModelOf(IShape shape) => shape is ModelShape wrapped ? wrapped.Model : shape;
}
