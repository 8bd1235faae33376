using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.Navigation;

namespace Grove.Admin.Navigation;

/// <summary>Builds a menu: gathers the entries, merges those of the same text, keeps what the user may see, orders them, finds their addresses.</summary>
internal sealed partial class NavigationManager(
    IEnumerable<INavigationProvider> providers, IUrlHelperFactory urls, IAuthorizationService authorization, ILogger<NavigationManager> logger)
    : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            try
            {
                await provider.BuildNavigationAsync(name, builder);
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                LogProviderFailed(provider.GetType().Name, name, error);
            }
        }

        var items = MenuMerge.Merge(builder.Build());
        var visible = await VisibleAsync(items, context);
        Address(visible, urls.GetUrlHelper(context));
        return MenuOrder.Sort(visible);
    }

    // An entry is shown to whoever holds one of its permissions. Without them, or where it leads nowhere, it stays for what is below it.
    private async Task<List<MenuItem>> VisibleAsync(List<MenuItem> items, ActionContext context)
    {
        var visible = new List<MenuItem>();
        foreach (var item in items)
        {
            item.Items = await VisibleAsync(item.Items, context);
            var leads = item.RouteValues is not null || !string.IsNullOrEmpty(item.Url);
            if (leads && await IsAllowedAsync(item, context))
            {
                visible.Add(item);
            }
            else if (item.Items.Count > 0)
            {
                (item.RouteValues, item.Url) = (null, null);
                visible.Add(item);
            }
        }

        return visible;
    }

    private async Task<bool> IsAllowedAsync(MenuItem item, ActionContext context)
    {
        foreach (var permission in item.Permissions)
        {
            if (await authorization.AuthorizeAsync(context.HttpContext.User, permission, item.Resource))
            {
                return true;
            }
        }

        return item.Permissions.Count == 0;
    }

    private static void Address(List<MenuItem> items, IUrlHelper url)
    {
        foreach (var item in items)
        {
            item.Items = MenuOrder.Sort(item.Items);
            item.Href = item switch
            {
                { RouteValues: { } values } => url.RouteUrl(values),
                { Url: { Length: > 0 } path } => path.StartsWith("~/", StringComparison.Ordinal) ? url.Content(path) : path,
                _ => null,
            };
            Address(item.Items, url);
        }
    }

    [LoggerMessage(500, LogLevel.Error, "The navigation provider {Provider} failed for the menu '{Menu}'; the menu lacks its entries")]
    private partial void LogProviderFailed(string provider, string menu, Exception error);
}
