using Grove.Kernel.Caching;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.Menu.Models;

namespace Grove.Features.Menu;

/// <summary>
/// Builds the shapes of a menu: <c>Menu</c> from the item that <c>Alias</c> or <c>ContentItemId</c> names, <c>MenuItem</c> for each of
/// its items, <c>MenuItemLink</c> for what an item shows.
/// </summary>
/// <remarks>
/// Alternates: <c>Menu__{name}</c>; <c>MenuItem__level__{n}</c>, <c>MenuItem__{type}</c>, <c>MenuItem__{name}</c>,
/// <c>MenuItem__{name}__{type}</c>, each also with <c>__level__{n}</c>; the same of <c>MenuItemLink</c>. The name is the menu's title,
/// each word with a capital.
/// </remarks>
internal sealed class MenuShapes : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Menu").OnProcessing(BuildMenuAsync);
        builder.Describe("MenuItem").OnProcessing(BuildItemAsync);
        builder.Describe("MenuItemLink").OnDisplaying(context => AddAlternates(context.Shape, "MenuItemLink"));
        return ValueTask.CompletedTask;
    }

    private static async Task BuildMenuAsync(ShapeDisplayContext context)
    {
        var (menu, services) = (context.Shape, context.ServiceProvider);
        if (await ItemOfAsync(menu, services) is not { } item)
        {
            return;
        }

        var name = MenuNames.Encode(item.DisplayText ?? "");
        services.GetRequiredService<ReadTags>().Add($"contentitemid:{item.ContentItemId}");
        menu.Properties["ContentItem"] = item;
        menu.Properties["MenuName"] = item.DisplayText;
        menu.Properties["Differentiator"] = name;
        menu.Classes.Add($"menu-{name.ToLowerInvariant()}");
        menu.Classes.Add("menu");
        menu.Metadata.Alternates.Add($"Menu__{name}");
        await AddItemsAsync(menu, item, level: 0, name, services);
    }

    private static async Task BuildItemAsync(ShapeDisplayContext context)
    {
        var shape = context.Shape;
        AddAlternates(shape, "MenuItem");
        if (shape.Items.Count == 0 && shape.GetProperty<ContentItem>("ContentItem") is { } item)
        {
            await AddItemsAsync(shape, item, shape.GetProperty<int>("Level") + 1, shape.GetProperty<string>("Differentiator") ?? "", context.ServiceProvider);
        }
    }

    private static async Task AddItemsAsync(IShape parent, ContentItem item, int level, string name, IServiceProvider services)
    {
        var shapes = services.GetRequiredService<IShapeFactory>();
        foreach (var below in item.As<MenuItemsListPart>()?.MenuItems ?? [])
        {
            if (await MenuVisibility.IsShownAsync(below, services))
            {
                await parent.AddAsync(await shapes.CreateAsync("MenuItem", Arguments.From(new
                {
                    ContentItem = below,
                    Level = level,
                    Menu = parent,
                    Differentiator = name,
                })));
            }
        }
    }

    private static async Task<ContentItem?> ItemOfAsync(IShape menu, IServiceProvider services)
    {
        var id = menu.GetProperty<string>("ContentItemId");
        if (string.IsNullOrEmpty(id) && menu.GetProperty<string>("Alias") is { Length: > 0 } alias)
        {
            var handles = services.GetRequiredService<IContentHandleManager>();
            id = await handles.GetContentItemIdAsync(alias) ?? await handles.GetContentItemIdAsync($"alias:{alias}");
        }

        return string.IsNullOrEmpty(id) ? null : await services.GetRequiredService<IContentManager>().GetAsync(id);
    }

    private static void AddAlternates(IShape shape, string type)
    {
        var level = shape.GetProperty<int>("Level");
        var name = shape.GetProperty<string>("Differentiator") ?? "";
        var contentType = MenuNames.Encode(shape.GetProperty<ContentItem>("ContentItem")?.ContentType ?? "");
        string[] kinds = [type, $"{type}__{contentType}", $"{type}__{name}", $"{type}__{name}__{contentType}"];
        foreach (var kind in kinds)
        {
            if (kind != type)
            {
                shape.Metadata.Alternates.Add(kind);
            }

            shape.Metadata.Alternates.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{kind}__level__{level}"));
        }
    }
}
