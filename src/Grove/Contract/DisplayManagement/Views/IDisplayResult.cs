using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>What a driver offers.</summary>
public interface IDisplayResult
{
    /// <summary>Puts it where placement says.</summary>
    Task ApplyAsync(BuildDisplayContext context);

    /// <summary>Puts it where placement says.</summary>
    Task ApplyAsync(BuildEditorContext context);
}
