using System.Globalization;
using System.Reflection;

namespace Grove.Tests.Contract;

/// <summary>Writes a declaration the way the listing does: modifiers, types by their short names, parameters with defaults, accessors.</summary>
internal static class CSharpSignature
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(short)] = "short", [typeof(int)] = "int", [typeof(long)] = "long", [typeof(float)] = "float",
        [typeof(double)] = "double", [typeof(decimal)] = "decimal", [typeof(uint)] = "uint", [typeof(ulong)] = "ulong",
    };

    /// <summary>The declaration up to the base list: <c>public sealed class Name&lt;T&gt;</c>.</summary>
    public static string Head(Type type)
    {
        var kind = type switch
        {
            { IsInterface: true } => "interface",
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            _ when type.IsAssignableTo(typeof(Delegate)) => "sealed delegate",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        return $"public {kind} {type.Namespace}.{ShortName(type)}";
    }

    public static string Of(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Access(constructor)} {Plain(constructor.DeclaringType!)}({Parameters(constructor.GetParameters(), false)})",
        MethodInfo method => $"{Access(method)}{Modifiers(method)} {ShortName(method.ReturnType)} {method.Name}{Generics(method)}({Parameters(method.GetParameters(), IsExtension(method))}){Constraints(method)}",
        PropertyInfo property => Property(property),
        FieldInfo { IsLiteral: true } field => $"{Access(field)} const {ShortName(field.FieldType)} {field.Name} = {Literal(field.GetRawConstantValue())}",
        FieldInfo field => $"{Access(field)}{(field.IsStatic ? " static" : "")}{(field.IsInitOnly ? " readonly" : "")} {ShortName(field.FieldType)} {field.Name}",
        EventInfo @event => $"public event {ShortName(@event.EventHandlerType!)} {@event.Name}",
        _ => member.ToString()!,
    };

    public static string ShortName(Type type)
    {
        if (type.IsByRef)
        {
            return ShortName(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return ShortName(type.GetElementType()!) + "[]";
        }

        if (type.IsPointer)
        {
            return ShortName(type.GetElementType()!) + "*";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return ShortName(underlying) + "?";
        }

        if (Keywords.TryGetValue(type, out var keyword) && !type.IsEnum)
        {
            return keyword;
        }

        var name = type is { IsNested: true, IsGenericParameter: false } ? Plain(type.DeclaringType!) + "." + Plain(type) : Plain(type);
        return type.IsGenericType ? $"{name}<{string.Join(", ", type.GetGenericArguments().Select(ShortName))}>" : name;
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];

    private static string Property(PropertyInfo property)
    {
        var accessors = new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>().Where(IsVisible).ToList();
        var widest = accessors.FirstOrDefault(accessor => accessor.IsPublic) ?? accessors[0];
        var name = property.GetIndexParameters() is { Length: > 0 } index ? $"this[{Parameters(index, false)}]" : property.Name;
        var body = string.Concat(accessors.Select(accessor =>
            $"{(accessor.IsPublic ? "" : "protected ")}{(accessor == property.GetMethod ? "get" : IsInit(accessor) ? "init" : "set")}; "));
        return $"{Access(widest)}{Modifiers(widest)} {ShortName(property.PropertyType)} {name} {{ {body}}}";
    }

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit));

    private static string Access(MethodBase method) => method.IsPublic ? "public" : "protected";

    private static string Access(FieldInfo field) => field.IsPublic ? "public" : "protected";

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return " static";
        }

        if (method.DeclaringType!.IsInterface || !method.IsVirtual)
        {
            return "";
        }

        if (method.GetBaseDefinition().DeclaringType != method.DeclaringType)
        {
            return method.IsFinal ? "" : " override"; // a sealed override reads like a plain method
        }

        return method.IsAbstract ? " abstract" : method.IsFinal ? "" : " virtual";
    }

    private static bool IsExtension(MethodInfo method) => method.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), false);

    private static string Generics(MethodInfo method) =>
        method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Constraints(MethodInfo method) =>
        method.IsGenericMethod ? string.Concat(method.GetGenericArguments().Select(ConstraintsOf)) : "";

    private static string ConstraintsOf(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        var words = new List<string>();
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            words.Add("class");
        }

        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            words.Add("struct");
        }

        words.AddRange(argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(ShortName));
        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !words.Contains("struct"))
        {
            words.Add("new()");
        }

        return words.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", words)}";
    }

    private static string Parameters(ParameterInfo[] parameters, bool extension) => string.Join(", ", parameters.Select((parameter, index) =>
    {
        var prefix = extension && index == 0 ? "this "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : parameter is { IsOut: true, ParameterType.IsByRef: true } ? "out "
            : parameter is { IsIn: true, ParameterType.IsByRef: true } ? "in "
            : parameter.ParameterType.IsByRef ? "ref " : "";
        var suffix = parameter.HasDefaultValue ? " = " + Default(parameter) : "";
        return prefix + ShortName(parameter.ParameterType) + " " + parameter.Name + suffix;
    }));

    private static string Default(ParameterInfo parameter) =>
        parameter.RawDefaultValue is null ? "default"
        : parameter.ParameterType is { IsEnum: true } type ? $"{ShortName(type)}.{Enum.GetName(type, parameter.RawDefaultValue)}"
        : Literal(parameter.RawDefaultValue);

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        char character => $"'{character}'",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
