using Fluid;
using Fluid.Ast;
using Grove.Liquid;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;

namespace Grove.Rendering.LiquidViews.Tags;

/// <summary>The tags that change a shape: <c>{% shape_add_classes my_shape "one two" %}</c> and kin. A value that is no shape is left alone.</summary>
internal static class ShapeChangeTags
{
    public static void AddTo(FluidParser parser)
    {
        Add(parser, "shape_clear_alternates", (shape, _) => shape.Metadata.Alternates.Clear());
        Add(parser, "shape_add_alternates", (shape, values) => shape.Metadata.Alternates.AddRange(values.At(1).Words()));
        Add(parser, "shape_clear_wrappers", (shape, _) => shape.Metadata.Wrappers.Clear());
        Add(parser, "shape_add_wrappers", (shape, values) => shape.Metadata.Wrappers.AddRange(values.At(1).Words()));
        Add(parser, "shape_clear_classes", (shape, _) => shape.Classes.Clear());
        Add(parser, "shape_add_classes", AddClasses);
        Add(parser, "shape_clear_attributes", (shape, _) => shape.Attributes.Clear());
        Add(parser, "shape_add_attributes", AddAttributes);
        Add(parser, "shape_add_properties", AddProperties);
        Add(parser, "shape_remove_property", (shape, values) => shape.Properties.Remove(TagArguments.Pascal(values.At(1).ToStringValue())));
        Add(parser, "shape_type", (shape, values) => shape.Metadata.Type = values.At(1).ToStringValue());
        Add(parser, "shape_display_type", (shape, values) => shape.Metadata.DisplayType = values.At(1).ToStringValue());
        Add(parser, "shape_position", (shape, values) => shape.Metadata.Position = values.At(1).ToStringValue());
        Add(parser, "shape_tab", (shape, values) => shape.Metadata.Tab = values.At(1).ToStringValue());
        Add(parser, "shape_remove_item", (shape, values) => (shape as Shape)?.Remove(values.At(1).ToStringValue()));
        Add(parser, "shape_cache", ShapeTag.ApplyCache);
        Add(parser, "shape_pager", ChangePager);
    }

    public static void AddProperties(IShape shape, FilterArguments values)
    {
        foreach (var name in values.Names)
        {
            shape.Properties[TagArguments.Pascal(name)] = values[name].ToObjectValue();
        }
    }

    private static void AddClasses(IShape shape, FilterArguments values)
    {
        foreach (var name in values.At(1).Words())
        {
            shape.Classes.Add(name);
        }
    }

    private static void AddAttributes(IShape shape, FilterArguments values)
    {
        foreach (var name in values.Names)
        {
            shape.Attributes[TagArguments.Dashed(name)] = values[name].ToStringValue();
        }
    }

    private static void ChangePager(IShape shape, FilterArguments values)
    {
        foreach (var name in values.Names)
        {
            var property = TagArguments.Pascal(name);
            if (property.EndsWith("Classes", StringComparison.Ordinal))
            {
                shape.Properties[property] = values[name].Words().ToList();
                continue;
            }
            shape.Properties[property] = values[name].ToObjectValue();
        }
    }

    private static void Add(FluidParser parser, string name, Action<IShape, FilterArguments> change) =>
        parser.RegisterArgumentsTag(name, async (arguments, _, _, context) =>
        {
            var values = await arguments.EvaluateAsync(context);
            if (values.Or("shape", 0).AsShape() is { } shape)
            {
                change(shape, values);
            }
            return Completion.Normal;
        });
}
