using Fluid.Values;

namespace Fluid.Ast;

/// <summary>Finds a variable: among the scopes, then the counters, then the model's members.</summary>
internal static class VariableLookup
{
    public static ValueTask<FluidValue> FindAsync(string name, TemplateContext context)
    {
        if (context.LocalScope.TryGetValue(name, out var value))
        {
            return new(value is FactoryValue factory ? factory.Current() : value);
        }

        if (context.Memory.Counter(name) is { } counter)
        {
            return new(counter);
        }

        if (context.IsIsolated || context.Model is BaseNilValue)
        {
            return Undefined(name, context);
        }

        var member = context.Model.GetValueAsync(name, context);
        if (!member.IsCompletedSuccessfully)
        {
            return Awaited(member, name, context);
        }

        return member.Result is var found and not BaseNilValue ? new(found) : Undefined(name, context);
    }

    private static async ValueTask<FluidValue> Awaited(ValueTask<FluidValue> member, string name, TemplateContext context)
        => await member is var value and not BaseNilValue ? value : await Undefined(name, context);

    private static ValueTask<FluidValue> Undefined(string name, TemplateContext context)
    {
        if (context.Undefined is { } define)
        {
            return define(name);
        }

        return context.Options.StrictVariables
            ? throw new FluidException($"The variable '{name}' is not defined")
            : new(UndefinedValue.Instance);
    }
}
