using System.Reflection;
using System.Runtime.CompilerServices;

namespace Grove.Tests.Contract;

/// <summary>The contract is Orchard Core's to the letter: a module that compiles here compiles there.</summary>
public class OrchardSignatureTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Ours = ["Grove.Contract", "Grove.Liquid", "Grove.Engine"];

    [Fact]
    public void Every_public_member_outside_our_own_namespaces_stands_in_the_listing_word_for_word()
    {
        var listing = ApiListing.Read();
        Assert.SkipWhen(listing is null, "The listing of Orchard Core's signatures is not beside this checkout.");

        var differences = Ours.Select(Assembly.Load).SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type.Namespace is { } name && name != "Grove" && !name.StartsWith("Grove.", StringComparison.Ordinal))
            .Where(type => !IsGenerated(type))
            .SelectMany(type => Differences(listing!, type))
            .ToList();

        Assert.True(differences.Count == 0, $"{differences.Count} differ:\n" + string.Join('\n', differences));
    }

    private static IEnumerable<string> Differences(ApiListing listing, Type type)
    {
        if (listing.Find(DocumentationId.Of(type)) is not { } declared)
        {
            return [$"{type.FullName}: no such type"];
        }

        var head = CSharpSignature.Head(type);
        var differences = new List<string>();
        if (!declared.StartsWith(head, StringComparison.Ordinal) || declared.Length > head.Length && declared[head.Length] != ' ')
        {
            differences.Add($"{head}\n    listed: {declared}");
        }

        differences.AddRange(Bases(type).Where(name => !declared.Contains(name, StringComparison.Ordinal)).Select(name => $"{head} has the base {name}\n    listed: {declared}"));
        differences.AddRange(type.GetMembers(Declared).Where(IsPublicApi).SelectMany(member => Differences(listing, member)));
        return differences;
    }

    private static IEnumerable<string> Differences(ApiListing listing, MemberInfo member)
    {
        var id = DocumentationId.Of(member);
        var signature = CSharpSignature.Of(member);
        if (listing.Find(id) is not { } listed)
        {
            yield return $"{id}: no such member";
        }
        else if (listed != signature)
        {
            yield return $"{id}\n    ours:   {signature}\n    listed: {listed}";
        }
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum || type.IsValueType || type.IsAssignableTo(typeof(Delegate)))
        {
            return [];
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var interfaces = type.GetInterfaces();
        var direct = interfaces.Except(inherited).Except(interfaces.SelectMany(implemented => implemented.GetInterfaces()));
        return (type.BaseType is { } parent && parent != typeof(object) ? direct.Prepend(parent) : direct).Select(CSharpSignature.ShortName);
    }

    private static bool IsPublicApi(MemberInfo member) => member switch
    {
        _ when IsGenerated(member) => false,
        Type => false, // nested types are exported types of their own
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(CSharpSignature.IsVisible),
        MethodInfo { IsSpecialName: true } method => method.Name.StartsWith("op_", StringComparison.Ordinal),
        MethodBase { IsStatic: true, IsConstructor: true } => false,
        MethodBase method => CSharpSignature.IsVisible(method),
        FieldInfo field => !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly),
        _ => true,
    };

    private static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute), false) && member is not (MethodInfo or PropertyInfo or FieldInfo)
        || member.Name.Contains('<', StringComparison.Ordinal);
}
