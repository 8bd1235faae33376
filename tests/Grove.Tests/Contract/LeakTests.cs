namespace Grove.Tests.Contract;

/// <summary>The site does not know which engine runs it.</summary>
public class LeakTests
{
    private static readonly string[] Kinds = [".cs", ".cshtml", ".liquid", ".json"];

    [Fact]
    public void Host_modules_and_themes_never_name_the_engine_nor_compile_conditionally()
    {
        var leaks = new[] { "Site", "Modules", "Themes" }
            .SelectMany(room => Directory.EnumerateFiles(Repository.At("src", room), "*", SearchOption.AllDirectories))
            .Where(file => Kinds.Contains(Path.GetExtension(file)) && !IsBuilt(file))
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, number: index + 1)))
            .Where(found => found.line.Contains("Grove", StringComparison.Ordinal) || found.line.TrimStart().StartsWith("#if", StringComparison.Ordinal))
            .Select(found => $"{Path.GetRelativePath(Repository.Root, found.file)}:{found.number}: {found.line.Trim()}");

        Assert.Empty(leaks);
    }

    private static bool IsBuilt(string file) =>
        file.Split(Path.DirectorySeparatorChar).Any(folder => folder is "obj" or "bin" or "node_modules" or "App_Data");
}
