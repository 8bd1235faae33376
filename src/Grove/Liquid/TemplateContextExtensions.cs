using Fluid.Values;

namespace Fluid;

/// <summary>Sets variables of plain types.</summary>
public static class TemplateContextExtensions
{
    /// <summary>Sets a variable to an integer.</summary>
    public static TemplateContext SetValue(this TemplateContext context, string name, int value)
        => context.SetValue(name, NumberValue.Create(value));

    /// <summary>Sets a variable to a text; a null text is nil.</summary>
    public static TemplateContext SetValue(this TemplateContext context, string name, string? value)
        => context.SetValue(name, value is null ? NilValue.Instance : StringValue.Create(value));

    /// <summary>Sets a variable to a character.</summary>
    public static TemplateContext SetValue(this TemplateContext context, string name, char value)
        => context.SetValue(name, StringValue.Create(value.ToString()));

    /// <summary>Sets a variable to true or false.</summary>
    public static TemplateContext SetValue(this TemplateContext context, string name, bool value)
        => context.SetValue(name, BooleanValue.Create(value));

    /// <summary>Sets a variable to an object, of which templates can read registered members.</summary>
    public static TemplateContext SetValue(this TemplateContext context, string name, object? value)
        => context.SetValue(name, FluidValue.Create(value, context.Options));

    /// <summary>Sets a variable that is computed each time it is read.</summary>
    public static TemplateContext SetValue(this TemplateContext context, string name, Func<FluidValue> factory)
        => context.SetValue(name, new FactoryValue(factory));
}
