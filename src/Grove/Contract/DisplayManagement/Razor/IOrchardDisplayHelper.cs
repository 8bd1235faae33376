namespace OrchardCore.DisplayManagement.Razor;

/// <summary>What templates reach the site's services through, shapes included.</summary>
public interface IOrchardDisplayHelper : IOrchardHelper
{
    /// <summary>Turns shapes into HTML.</summary>
    IDisplayHelper DisplayHelper { get; }
}
