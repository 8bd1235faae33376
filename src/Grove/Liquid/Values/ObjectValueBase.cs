using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Encodings.Web;
using Fluid.Accessors;

namespace Fluid.Values;

/// <summary>An object of which templates can read the registered members, and no others.</summary>
public abstract class ObjectValueBase : FluidValue
{
    /// <summary>Wraps an object.</summary>
    [SuppressMessage("Design", "CA1012", Justification = "The embedder's API has it public.")]
    public ObjectValueBase(object value) => Value = value;

    /// <summary>The object.</summary>
    public object Value { get; }

    /// <inheritdoc />
    public override FluidValues Type => FluidValues.Object;

    /// <inheritdoc />
    public override bool Equals(FluidValue? other) => other is ObjectValueBase value && Value.Equals(value.Value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is FluidValue value && Equals(value);

    /// <inheritdoc />
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetIndexAsync(FluidValue index, TemplateContext context)
        => index.IsNil() ? new(NilValue.Instance) : GetValueAsync(index.ToStringValue(), context);

    /// <inheritdoc />
    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
        => Read(FindAccessor(name, context), name, context);

    /// <inheritdoc />
    public override bool ToBooleanValue() => true;

    /// <inheritdoc />
    public override decimal ToNumberValue() => 0;

    /// <inheritdoc />
    public override object ToObjectValue() => Value;

    /// <inheritdoc />
    public override string ToStringValue() => Convert.ToString(Value, CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc />
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => encoder.Encode(writer, ToStringValue());

    /// <inheritdoc />
    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        WriteTo(writer, encoder, cultureInfo);
        return default;
    }

    internal IMemberAccessor? FindAccessor(string name, TemplateContext context)
    {
        var options = context.Options;
        var accessor = options.MemberAccessStrategy.GetAccessor(Value.GetType(), name);
        if (accessor is null && context.AllowModelMembers && ReferenceEquals(this, context.Model))
        {
            options.ModelMembers
                .GetOrAdd(Value.GetType(), static (type, strategy) => PublicMembers.Of(type, strategy.MemberNameStrategy), options.MemberAccessStrategy)
                .TryGetValue(name, out accessor);
        }

        return accessor;
    }

    internal ValueTask<FluidValue> Read(IMemberAccessor? accessor, string name, TemplateContext context)
    {
        if (accessor is null)
        {
            return new(NilValue.Instance);
        }

        return accessor is IAsyncMemberAccessor awaited
            ? Awaited(awaited, name, context)
            : new(Create(accessor.Get(Value, name, context), context.Options));
    }

    private async ValueTask<FluidValue> Awaited(IAsyncMemberAccessor accessor, string name, TemplateContext context)
        => Create(await accessor.GetAsync(Value, name, context), context.Options);
}
