using Fluid.Values;

namespace Fluid.Ast;

/// <summary>How values compare.</summary>
internal static class Comparison
{
    public delegate bool Test(FluidValue left, FluidValue right);

    /// <summary>The test that an operator stands for.</summary>
    public static Test? Of(string symbol) => symbol switch
    {
        "==" => AreEqual,
        "!=" or "<>" => (left, right) => !AreEqual(left, right),
        "<" => (left, right) => Order(left, right) < 0,
        "<=" => (left, right) => Order(left, right) <= 0,
        ">" => (left, right) => Order(left, right) > 0,
        ">=" => (left, right) => Order(left, right) >= 0,
        "contains" => (left, right) => left.Contains(right),
        "startswith" => (left, right) => left.ToStringValue().StartsWith(right.ToStringValue(), StringComparison.Ordinal),
        "endswith" => (left, right) => left.ToStringValue().EndsWith(right.ToStringValue(), StringComparison.Ordinal),
        _ => null,
    };

    public static bool AreEqual(FluidValue left, FluidValue right)
        => right is EmptyValue or BlankValue or BaseNilValue ? right.Equals(left) : left.Equals(right);

    /// <summary>The order of two values, or null when one of them has none.</summary>
    /// <exception cref="FluidException">The values are of kinds that don't compare.</exception>
    public static int? Order(FluidValue left, FluidValue right) => (left, right) switch
    {
        (NumberValue, NumberValue) => left.ToNumberValue().CompareTo(right.ToNumberValue()),
        (StringValue, StringValue) => string.CompareOrdinal(left.ToStringValue(), right.ToStringValue()),
        (DateTimeValue, DateTimeValue) => ((DateTimeOffset)left.ToObjectValue()!).CompareTo((DateTimeOffset)right.ToObjectValue()!), // dates have objects
        _ when left.IsNil() || right.IsNil() => null,
        (EmptyValue or BlankValue, _) or (_, EmptyValue or BlankValue) => null,
        _ => throw new FluidException($"A {left.Type} cannot be compared with a {right.Type}"),
    };
}
