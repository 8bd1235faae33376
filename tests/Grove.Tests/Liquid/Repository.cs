namespace Grove.Tests.Liquid;

/// <summary>Where the project lies.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Site.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Site.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Site.sln isn't in any folder above.");
    }
}
