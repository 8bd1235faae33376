using Fluid;
using Fluid.Values;
using OrchardCore.ContentManagement;

namespace Grove.Rendering.LiquidViews;

/// <summary>A part or field as templates see it: its public properties, and whatever else its JSON holds.</summary>
internal sealed class ContentElementValue(ContentElement element) : ObjectValueBase(element)
{
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
    {
        if (name == nameof(ContentElement.Content))
        {
            return new(Create(element.Data, context.Options));
        }
        if (ViewModelMembers.Find(element.GetType(), name) is { } accessor)
        {
            return new(Create(accessor.Get(element, name, context), context.Options));
        }
        return new(Create(element.Data[name], context.Options));
    }

    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context) => GetValueAsync(index.ToStringValue(), context);
}
