using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.Navigation;

/// <summary>Builds menus from what the enabled features add to them.</summary>
public interface INavigationManager
{
    /// <summary>The named menu as the request's user may see it: merged, ordered, with addresses.</summary>
    Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context);
}
