using System.Reflection;

namespace Fluid.Accessors;

/// <summary>Makes readers of a type's public properties and fields.</summary>
internal static class PublicMembers
{
    public static Dictionary<string, IMemberAccessor> Of(Type type, MemberNameStrategy naming, string[]? only = null)
    {
        var accessors = new Dictionary<string, IMemberAccessor>(StringComparer.Ordinal);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true } && Wanted(property))
            {
                accessors.TryAdd(naming(property), new PropertyInfoAccessor(property));
            }
        }

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance))
        {
            if (Wanted(field))
            {
                accessors.TryAdd(naming(field), new DelegateAccessor((obj, _) => field.GetValue(obj)));
            }
        }

        return accessors;

        bool Wanted(MemberInfo member) => only is null || only.Contains(member.Name, StringComparer.Ordinal);
    }
}
