namespace Site.Tests.Running;

/// <summary>What a test has found wrong, told in full when it fails.</summary>
internal static class Problems
{
    public static void None(params IEnumerable<string> problems)
    {
        var found = problems.Distinct().ToList();
        Assert.True(found.Count == 0, $"{found.Count} problems:\n{string.Join('\n', found.Take(40))}");
    }
}
