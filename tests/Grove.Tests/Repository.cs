namespace Grove.Tests;

/// <summary>Finds the checkout that the tests were built from, and what lies beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the checkout.</summary>
    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>A path in the folder of shared material beside the checkout, which not every machine has.</summary>
    public static string Shared(params string[] path) => Path.GetFullPath(Path.Combine([Root, "..", "shared", .. path]));

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Site.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside a checkout: no Site.sln above " + AppContext.BaseDirectory);
    }
}
