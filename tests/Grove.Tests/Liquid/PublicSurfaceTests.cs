using System.Text.RegularExpressions;
using Fluid;
using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Grove.Tests.Liquid;

/// <summary>Everything public in the namespaces <c>Fluid*</c> is, to the letter, in the listing of Fluid's public API beside the project.</summary>
public partial class PublicSurfaceTests
{
    [Fact]
    public void Public_members_are_those_of_the_listing()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "orchard-api", "Fluid.txt");
        Assert.SkipUnless(File.Exists(file), "../shared/orchard-api/Fluid.txt isn't there");
        var listed = File.ReadLines(file).Select(line => line.Split('\t')).ToDictionary(line => line[0].Split('~')[0], line => line[1].Trim());
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(FluidParser).Assembly.Location);
        var members = assembly.MainModule.GetTypes().Where(type => IsVisible(type) && type.Namespace.StartsWith("Fluid", StringComparison.Ordinal)).SelectMany(Visible).ToList();
        Assert.NotEmpty(members);
        Assert.All(members, member =>
        {
            var id = DocCommentId.GetDocCommentId(member).Split('~')[0];
            Assert.True(listed.TryGetValue(id, out var signature), $"{id} is not in the listing");
            Assert.All(Words(member), word => Assert.Matches($@"(?<!\w){Regex.Escape(word)}(?!\w)", signature!));
        });
    }

    private static bool IsVisible(TypeDefinition type) => type.IsPublic || (type.IsNestedPublic && IsVisible(type.DeclaringType));

    private static IEnumerable<IMemberDefinition> Visible(TypeDefinition type) =>
    [
        type,
        .. type.Fields.Where(field => field.IsPublic || field.IsFamily).Where(field => !field.IsSpecialName),
        .. type.Properties.Where(property => (property.GetMethod ?? property.SetMethod) is { IsPublic: true } or { IsFamily: true }),
        .. type.Methods.Where(method => (method.IsPublic || method.IsFamily) && !method.IsGetter && !method.IsSetter && type.BaseType?.Name != "MulticastDelegate"),
    ];

    /// <summary>What must stand in the signature as it is: parameter names, their defaults, modifiers and accessors.</summary>
    private static IEnumerable<string> Words(IMemberDefinition member) => member switch
    {
        MethodDefinition method =>
        [
            .. method.Parameters.Select(parameter => parameter.Name),
            .. Modifiers(method),
            .. method.IsConstructor ? [] : new[] { ShortName(method.ReturnType) },
        ],
        PropertyDefinition property => [ShortName(property.PropertyType), .. property.SetMethod is { IsPublic: true } ? new[] { "set" } : []],
        FieldDefinition field => [ShortName(field.FieldType)],
        TypeDefinition { IsAbstract: true, IsSealed: true } => ["static"],
        TypeDefinition { IsInterface: true } => ["interface"],
        TypeDefinition { IsSealed: true, IsValueType: false } type when type.BaseType?.Name != "MulticastDelegate" => ["sealed"],
        TypeDefinition { IsAbstract: true } => ["abstract"],
        _ => [],
    };

    private static IEnumerable<string> Modifiers(MethodDefinition method)
    {
        if (method.DeclaringType.IsInterface || method.IsConstructor || method.Name.StartsWith("op_", StringComparison.Ordinal))
        {
            return [];
        }

        return method.IsStatic ? ["static"] : method.IsAbstract ? ["abstract"] : method is { IsVirtual: true, IsFinal: false } ? [method.IsNewSlot ? "virtual" : "override"] : [];
    }

    private static string ShortName(TypeReference type) => type.FullName switch
    {
        "System.Void" => "void",
        "System.Boolean" => "bool",
        "System.Int32" => "int",
        "System.Byte" => "byte",
        "System.Decimal" => "decimal",
        "System.String" => "string",
        "System.Object" => "object",
        _ => NameOnly().Match(type.Name).Value,
    };

    [GeneratedRegex(@"^\w+")]
    private static partial Regex NameOnly();
}
