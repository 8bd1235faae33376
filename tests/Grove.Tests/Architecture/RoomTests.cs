using Grove.Kernel.Modules;
using Mono.Cecil;

namespace Grove.Tests.Architecture;

/// <summary>The rooms of the engine depend on each other in one direction, and features only on those that their manifests name.</summary>
public class RoomTests
{
    // Each room may use those before it. The two in one line do not know each other.
    private static readonly string[][] Order = [["Kernel"], ["Storage"], ["Content"], ["Rendering"], ["Recipes", "Access"], ["Admin"], ["Features"]];

    private static readonly AssemblyDefinition Engine = AssemblyDefinition.ReadAssembly(typeof(ModuleCatalogue).Assembly.Location);

    [Fact]
    public void A_room_knows_only_the_rooms_before_it()
    {
        var wrong = Uses()
            .Where(use => use.From != use.To && Level(use.From) <= Level(use.To))
            .Select(use => $"{use.Source} uses {use.Target}")
            .Distinct().Order(StringComparer.Ordinal);

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_feature_knows_another_only_if_its_manifest_depends_on_it()
    {
        var declared = DeclaredDependencies();

        var wrong = Uses()
            .Where(use => use is { From: "Features", To: "Features" } && Feature(use.Source) != Feature(use.Target))
            .Where(use => !declared.GetValueOrDefault(Feature(use.Source), []).Contains(Feature(use.Target)))
            .Select(use => $"{use.Source} uses {use.Target}")
            .Distinct().Order(StringComparer.Ordinal);

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_template_language_knows_nothing_of_the_CMS()
    {
        var liquid = AssemblyDefinition.ReadAssembly(typeof(Fluid.TemplateOptions).Assembly.Location);

        Assert.DoesNotContain(liquid.MainModule.AssemblyReferences, reference => reference.Name.StartsWith("Grove", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_path_that_the_architecture_page_names_exists()
    {
        var page = File.ReadAllText(Repository.At("ARCHITECTURE.md"));
        var paths = System.Text.RegularExpressions.Regex.Matches(page, @"`((?:src|tests|docs)/[^`\s*]*)`").Select(match => match.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(paths);
        Assert.DoesNotContain(paths, path => !Path.Exists(Repository.At(path.Split('/'))));
    }

    private static int Level(string room) => Array.FindIndex(Order, level => level.Contains(room));

    private static string Feature(string typeName) => typeName.Split('.')[2];

    /// <summary>Folder of each feature → folders of all that its manifests depend on, at any remove.</summary>
    private static Dictionary<string, HashSet<string>> DeclaredDependencies()
    {
        var catalogue = ModuleCatalogue.Of(typeof(ModuleCatalogue).Assembly);
        var folders = FeatureFolders();
        return folders
            .GroupBy(pair => pair.Value)
            .ToDictionary(group => group.Key, group => group
                .SelectMany(pair => FeatureOrder.Resolve(catalogue, [pair.Key]))
                .Select(feature => folders.GetValueOrDefault(feature.Id, ""))
                .ToHashSet());
    }

    /// <summary>Feature id → the folder below Features whose Manifest.cs declares it.</summary>
    private static Dictionary<string, string> FeatureFolders() =>
        Directory.EnumerateFiles(Repository.At("src", "Grove", "Engine", "Features"), "Manifest.cs", SearchOption.AllDirectories)
            .SelectMany(file => System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), "Id = \"([^\"]+)\"")
                .Select(match => (Id: match.Groups[1].Value, Folder: Path.GetRelativePath(Repository.At("src", "Grove", "Engine", "Features"), file).Split(Path.DirectorySeparatorChar)[0])))
            .ToDictionary(pair => pair.Id, pair => pair.Folder, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Source, string From, string Target, string To)> Uses() =>
        from type in Engine.MainModule.GetTypes()
        let room = Room(type)
        where room is not null
        from used in References(type)
        let usedRoom = Room(used)
        where usedRoom is not null
        select (Outer(type), room, Outer(used), usedRoom);

    private static string? Room(TypeReference type) =>
        Outer(type).Split('.') is ["Grove", var room, _, ..] && Level(room) >= 0 ? room : null;

    private static string Outer(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        return type.FullName;
    }

    private static IEnumerable<TypeDefinition> References(TypeDefinition type)
    {
        var references = new List<TypeReference?> { type.BaseType };
        references.AddRange(type.Interfaces.Select(implemented => implemented.InterfaceType));
        references.AddRange(type.Fields.Select(field => field.FieldType));
        foreach (var method in type.Methods)
        {
            references.Add(method.ReturnType);
            references.AddRange(method.Parameters.Select(parameter => parameter.ParameterType));
            if (!method.HasBody)
            {
                continue;
            }

            references.AddRange(method.Body.Variables.Select(variable => variable.VariableType));
            foreach (var instruction in method.Body.Instructions)
            {
                switch (instruction.Operand)
                {
                    case TypeReference reference:
                        references.Add(reference);
                        break;
                    case MethodReference called:
                        references.Add(called.DeclaringType);
                        references.Add(called.ReturnType);
                        references.AddRange((called as GenericInstanceMethod)?.GenericArguments ?? []);
                        break;
                    case FieldReference field:
                        references.Add(field.DeclaringType);
                        break;
                }
            }
        }

        return references.OfType<TypeReference>().SelectMany(Parts).Where(part => part.Scope == Engine.MainModule).Select(part => part.Resolve()).OfType<TypeDefinition>();
    }

    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Prepend(generic.ElementType),
        TypeSpecification specified => Parts(specified.ElementType),
        GenericParameter => [],
        _ => [type],
    };
}
