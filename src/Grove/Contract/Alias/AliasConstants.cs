namespace OrchardCore.Alias;

/// <summary>How aliases are written as handles.</summary>
public static class AliasConstants
{
    /// <summary>What stands before an alias in a handle: <c>alias:main-menu</c>.</summary>
    public const string AliasPrefix = "alias:";
}
