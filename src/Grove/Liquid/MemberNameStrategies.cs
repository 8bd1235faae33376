using System.Reflection;
using System.Text;

namespace Fluid;

/// <summary>The ready-made ways of naming members in templates.</summary>
public sealed class MemberNameStrategies
{
    /// <summary>The member's own name.</summary>
    public static readonly MemberNameStrategy Default = member => member.Name;

    /// <summary><c>firstName</c> for <c>FirstName</c>.</summary>
    public static readonly MemberNameStrategy CamelCase = RenameCamelCase;

    /// <summary><c>first_name</c> for <c>FirstName</c>.</summary>
    public static readonly MemberNameStrategy SnakeCase = RenameSnakeCase;

    /// <summary><c>firstName</c> for <c>FirstName</c>.</summary>
    public static string RenameCamelCase(MemberInfo member)
        => char.ToLowerInvariant(member.Name[0]) + member.Name[1..];

    /// <summary><c>first_name</c> for <c>FirstName</c>.</summary>
    public static string RenameSnakeCase(MemberInfo member)
    {
        var name = member.Name;
        var result = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i]) && i > 0
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord)
            {
                result.Append('_');
            }

            result.Append(char.ToLowerInvariant(name[i]));
        }

        return result.ToString();
    }
}
