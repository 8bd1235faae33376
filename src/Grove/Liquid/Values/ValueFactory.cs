using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Fluid.Values;

/// <summary>Makes values of .NET objects.</summary>
internal static class ValueFactory
{
    private static readonly ConcurrentDictionary<Type, Func<object, TemplateOptions, IFluidIndexable>?> TypedDictionaries = new();

    public static FluidValue Create(object? value, TemplateOptions options)
    {
        if (value is null)
        {
            return NilValue.Instance;
        }

        if (value is FluidValue already)
        {
            return already;
        }

        foreach (var convert in options.ValueConverters)
        {
            if (convert(value) is { } converted)
            {
                if (converted is FluidValue done)
                {
                    return done;
                }

                value = converted;
                break;
            }
        }

        return value switch
        {
            string text => StringValue.Create(text),
            bool boolean => BooleanValue.Create(boolean),
            int number => NumberValue.Create(number),
            decimal number => NumberValue.Create(number),
            IConvertible => OfConvertible(value),
            DateTimeOffset date => new DateTimeValue(date),
            DateOnly date => new DateTimeValue(date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
            Guid or TimeSpan or Uri or Version => StringValue.Create(value.ToString() ?? ""),
            JsonNode node => OfJson(node, options),
            JsonElement element => Create(JsonSerializer.SerializeToNode(element), options),
            IFluidIndexable indexable => new DictionaryValue(indexable),
            IDictionary<string, object?> dictionary => new DictionaryValue(new ObjectDictionaryFluidIndexable<object?>(dictionary, options)),
            IEnumerable sequence => OfSequence(sequence, options),
            _ => new ObjectValue(value),
        };
    }

    private static FluidValue OfConvertible(object value) => Convert.GetTypeCode(value) switch
    {
        _ when value is Enum => StringValue.Create(value.ToString() ?? ""),
        TypeCode.DateTime => new DateTimeValue((DateTime)value),
        TypeCode.Char => StringValue.Create(value.ToString() ?? ""),
        TypeCode.Double => OfDouble((double)value),
        TypeCode.Single => OfDouble(double.Parse(((float)value).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)),
        >= TypeCode.SByte and <= TypeCode.UInt64 => NumberValue.Create(Convert.ToDecimal(value, CultureInfo.InvariantCulture)),
        _ => new ObjectValue(value),
    };

    private static FluidValue OfDouble(double value) => double.IsFinite(value) && Math.Abs(value) < (double)decimal.MaxValue
        ? NumberValue.Create((decimal)value)
        : StringValue.Create(value.ToString(CultureInfo.InvariantCulture));

    private static FluidValue OfJson(JsonNode node, TemplateOptions options) => node switch
    {
        JsonObject json => new DictionaryValue(new JsonObjectIndexable(json, options)),
        JsonArray array => new ArrayValue([.. array.Select(element => Create(element, options))]),
        _ => node.GetValueKind() switch
        {
            JsonValueKind.True => BooleanValue.True,
            JsonValueKind.False => BooleanValue.False,
            JsonValueKind.Number => decimal.TryParse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? NumberValue.Create(number)
                : StringValue.Create(node.ToJsonString()),
            JsonValueKind.String => StringValue.Create(node.ToString()),
            _ => NilValue.Instance,
        },
    };

    private static FluidValue OfSequence(IEnumerable sequence, TemplateOptions options)
    {
        if (TypedDictionaries.GetOrAdd(sequence.GetType(), DictionaryOf) is { } indexable)
        {
            return new DictionaryValue(indexable(sequence, options));
        }

        if (sequence is IDictionary dictionary)
        {
            return new DictionaryValue(new DictionaryDictionaryFluidIndexable(dictionary, options));
        }

        if (sequence is IReadOnlyList<FluidValue> ready)
        {
            return new ArrayValue(ready);
        }

        var values = new List<FluidValue>(sequence is ICollection counted ? counted.Count : 4);
        foreach (var element in sequence)
        {
            values.Add(Create(element, options));
        }

        return new ArrayValue(values);
    }

    private static Func<object, TemplateOptions, IFluidIndexable>? DictionaryOf(Type type)
    {
        var contract = type.GetInterfaces().FirstOrDefault(candidate => candidate.IsGenericType
            && candidate.GetGenericTypeDefinition() == typeof(IDictionary<,>)
            && candidate.GenericTypeArguments[0] == typeof(string));
        return contract is null ? null : typeof(ValueFactory)
            .GetMethod(nameof(Indexable), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(contract.GenericTypeArguments[1])
            .CreateDelegate<Func<object, TemplateOptions, IFluidIndexable>>();
    }

    private static ObjectDictionaryFluidIndexable<T> Indexable<T>(object dictionary, TemplateOptions options)
        => new ObjectDictionaryFluidIndexable<T>((IDictionary<string, T>)dictionary, options);
}
