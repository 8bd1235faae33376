using System.Buffers;
using System.Text;
using System.Text.Json;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>Writes a value as JSON; of an object, the members that are registered by name.</summary>
internal static class JsonFilter
{
    private const int MaxDepth = 32;

    public static async ValueTask<FluidValue> Json(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var buffer = new ArrayBufferWriter<byte>();
        await using (var writer = new Utf8JsonWriter(buffer, new() { Encoder = context.Options.JavaScriptEncoder, Indented = context.JsonSerializerOptions.WriteIndented }))
        {
            await WriteAsync(writer, input, context, 0);
        }

        return StringValue.Create(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static async ValueTask WriteAsync(Utf8JsonWriter writer, FluidValue value, TemplateContext context, int depth)
    {
        if (depth > MaxDepth)
        {
            throw new Grove.Liquid.LiquidLimitException($"A value is nested deeper than {MaxDepth}");
        }

        switch (value)
        {
            case BaseNilValue:
                writer.WriteNullValue();
                break;
            case BooleanValue:
                writer.WriteBooleanValue(value.ToBooleanValue());
                break;
            case NumberValue:
                writer.WriteNumberValue(value.ToNumberValue());
                break;
            case DateTimeValue:
                writer.WriteStringValue((DateTimeOffset)value.ToObjectValue()!); // a date has an object
                break;
            case ArrayValue:
                writer.WriteStartArray();
                foreach (var item in Inputs.Elements(value, context))
                {
                    await WriteAsync(writer, item, context, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case DictionaryValue dictionary:
                await WriteMembersAsync(writer, dictionary, dictionary.Keys, context, depth);
                break;
            case ObjectValueBase obj when context.Options.MemberAccessStrategy.NamesOf(obj.Value.GetType()) is { Count: > 0 } names:
                await WriteMembersAsync(writer, obj, names, context, depth);
                break;
            default:
                writer.WriteStringValue(value.ToStringValue());
                break;
        }
    }

    private static async ValueTask WriteMembersAsync(Utf8JsonWriter writer, FluidValue value, IEnumerable<string> names, TemplateContext context, int depth)
    {
        writer.WriteStartObject();
        foreach (var name in names)
        {
            writer.WritePropertyName(name);
            await WriteAsync(writer, await value.GetValueAsync(name, context), context, depth + 1);
        }

        writer.WriteEndObject();
    }
}
