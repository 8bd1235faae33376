using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Security.Permissions;

namespace OrchardCore.Navigation;

/// <summary>Says what one entry of a menu is, and collects the entries below it.</summary>
public class NavigationItemBuilder : NavigationBuilder
{
    private readonly MenuItem _item;

    /// <summary>For a new entry.</summary>
    public NavigationItemBuilder() => _item = new MenuItem();

    /// <summary>For an entry that exists.</summary>
    public NavigationItemBuilder(MenuItem existingItem)
    {
        ArgumentNullException.ThrowIfNull(existingItem);
        _item = existingItem;
    }

    /// <summary>What people read.</summary>
    public NavigationItemBuilder Caption(LocalizedString caption) => With(() => _item.Text = caption);

    /// <summary>Its place among its siblings: numbers divided by dots, <c>before</c> or <c>after</c>.</summary>
    public NavigationItemBuilder Position(string position) => With(() => _item.Position = position);

    /// <summary>Which entry wins where several with the same text meet; higher wins.</summary>
    public NavigationItemBuilder Priority(int priority) => With(() => _item.Priority = priority);

    /// <summary>Where it leads; <c>~/</c> stands for the site's root.</summary>
    public NavigationItemBuilder Url(string url) => With(() => _item.Url = url);

    /// <summary>The only culture that shows it.</summary>
    public NavigationItemBuilder Culture(string culture) => With(() => _item.Culture = culture);

    /// <summary>A name for scripts and styles.</summary>
    public NavigationItemBuilder Id(string id) => With(() => _item.Id = id);

    /// <summary>Adds a CSS class, once.</summary>
    public NavigationItemBuilder AddClass(string className) => With(() =>
    {
        if (!_item.Classes.Contains(className))
        {
            _item.Classes.Add(className);
        }
    });

    /// <summary>Takes a CSS class off.</summary>
    public NavigationItemBuilder RemoveClass(string className) => With(() => _item.Classes.Remove(className));

    /// <summary>Whether a click leads to the first entry below it.</summary>
    public NavigationItemBuilder LinkToFirstChild(bool value) => With(() => _item.LinkToFirstChild = value);

    /// <summary>Makes it part of the local menu of the page it leads to.</summary>
    public NavigationItemBuilder LocalNav() => Local(true);

    /// <summary>Whether it is part of the local menu of the page it leads to.</summary>
    public NavigationItemBuilder Local(bool value) => With(() => _item.LocalNav = value);

    /// <summary>The menu it belongs to.</summary>
    public NavigationItemBuilder MenuName(string name) => With(() => _item.MenuName = name);

    /// <summary>The link's <c>target</c>.</summary>
    public NavigationItemBuilder Target(string target) => With(() => _item.Target = target);

    /// <summary>Adds a permission that lets a user see it.</summary>
    public NavigationItemBuilder Permission(Permission permission) => With(() => _item.Permissions.Add(permission));

    /// <summary>Adds permissions, any one of which lets a user see it.</summary>
    public NavigationItemBuilder Permissions(IEnumerable<Permission> permissions) => With(() => _item.Permissions.AddRange(permissions));

    /// <summary>What the permissions are asked for.</summary>
    public NavigationItemBuilder Resource(object resource) => With(() => _item.Resource = resource);

    /// <summary>The action it leads to.</summary>
    public NavigationItemBuilder Action(RouteValueDictionary values) => With(() => _item.RouteValues = values);

    /// <summary>The action it leads to.</summary>
    public NavigationItemBuilder Action(string actionName) => Route(actionName, null, null, []);

    /// <summary>The action it leads to.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName) => Route(actionName, controllerName, null, []);

    /// <summary>The action it leads to.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, object values)
        => Route(actionName, controllerName, null, new(values));

    /// <summary>The action it leads to.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, RouteValueDictionary values)
        => Route(actionName, controllerName, null, values);

    /// <summary>The action it leads to.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName)
        => Route(actionName, controllerName, areaName, []);

    /// <summary>The action it leads to.</summary>
    public NavigationItemBuilder Action(string actionName, string controllerName, string areaName, RouteValueDictionary values)
        => Route(actionName, controllerName, areaName, values);

    /// <summary>The entry, with those below it.</summary>
    public override List<MenuItem> Build()
    {
        _item.Items = base.Build();
        return [_item];
    }

    private NavigationItemBuilder Route(string action, string? controller, string? area, RouteValueDictionary values)
    {
        var route = new RouteValueDictionary(values) { ["action"] = action };
        if (controller is not null)
        {
            route["controller"] = controller;
        }

        if (area is not null)
        {
            route["area"] = area;
        }

        return Action(route);
    }

    private NavigationItemBuilder With(Action change)
    {
        change();
        return this;
    }
}
