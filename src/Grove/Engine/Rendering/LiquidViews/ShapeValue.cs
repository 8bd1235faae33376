using Fluid;
using Fluid.Accessors;
using Fluid.Values;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.DisplayManagement.Zones;

namespace Grove.Rendering.LiquidViews;

/// <summary>
/// A shape as templates see it: its view model's public properties, its own properties, the pieces inside by name, and a few of a shape's own
/// (<c>Items</c>, <c>Classes</c>, <c>Attributes</c>, <c>Id</c>, <c>TagName</c>, <c>Metadata</c>, <c>HasItems</c>, <c>Position</c>).
/// </summary>
internal sealed class ShapeValue(IShape shape) : ObjectValueBase(shape)
{
    public IShape Shape { get; } = shape;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        var model = ModelShape.ModelOf(Shape);
        if ((model is not IShape || model is ShapeViewModel) && ViewModelMembers.Find(model.GetType(), name) is { } accessor)
        {
            return new(Create(accessor.Get(model, name, context), context.Options));
        }
        if (Shape.Properties.TryGetValue(name, out var value))
        {
            return new(value is IShape inner && inner.IsNullOrEmpty() ? NilValue.Instance : Create(value, context.Options));
        }
        return new(Create(Own(name) ?? Named(name) ?? Zone(name), context.Options));
    }

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => Shape.Items.Select(item => Create(item, context.Options));

    public override bool ToBooleanValue() => !Shape.IsNullOrEmpty();

    public override string ToStringValue() => Shape.Metadata.Type;

    private object? Own(string name) => name switch
    {
        "Items" => Shape.Items,
        "HasItems" => Shape.Items.Count > 0,
        "Classes" => Shape.Classes,
        "Attributes" => Shape.Attributes,
        "Id" => Shape.Id,
        "TagName" => Shape.TagName,
        "Metadata" => Shape.Metadata,
        "Position" => Shape.Metadata.Position,
        _ => null,
    };

    private IShape? Named(string name) => Shape.Items.OfType<IShape>().FirstOrDefault(item => item.Metadata.Name == name || item.Metadata.Name?.Replace("__", "-", StringComparison.Ordinal) == name);

    private object? Zone(string name) => name == "Zones" && Shape is IZoneHolding ? Shape.Properties : null;
}

/// <summary>The public properties of view models, which exist to be shown by templates; those that every shape has are left out.</summary>
internal static class ViewModelMembers
{
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, Dictionary<string, IMemberAccessor>> Known = new();

    public static IMemberAccessor? Find(Type type, string name) => Known.GetOrAdd(type, Read).GetValueOrDefault(name);

    private static Dictionary<string, IMemberAccessor> Read(Type type) => type.GetProperties()
        .Where(property => property.GetMethod is { IsPublic: true, IsStatic: false } && property.GetIndexParameters().Length == 0 && property.DeclaringType != typeof(ShapeViewModel))
        .GroupBy(property => property.Name)
        .ToDictionary(group => group.Key, group => (IMemberAccessor)new PropertyInfoAccessor(group.First()), StringComparer.Ordinal);
}
