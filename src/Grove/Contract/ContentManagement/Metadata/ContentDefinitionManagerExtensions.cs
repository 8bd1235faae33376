using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata;

/// <summary>Changes definitions, adding what isn't there.</summary>
public static class ContentDefinitionManagerExtensions
{
    /// <summary>Changes or adds a type.</summary>
    public static Task AlterTypeDefinitionAsync(
        this IContentDefinitionManager manager, string name, Action<ContentTypeDefinitionBuilder> alteration) =>
        manager.AlterTypeDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    /// <summary>Changes or adds a type.</summary>
    public static async Task AlterTypeDefinitionAsync(
        this IContentDefinitionManager manager, string name, Func<ContentTypeDefinitionBuilder, Task> alterationAsync)
    {
        var existing = await manager.LoadTypeDefinitionAsync(name) ?? new ContentTypeDefinition(name, name.CamelFriendly());
        var builder = new ContentTypeDefinitionBuilder(existing);
        await alterationAsync(builder);
        await manager.StoreTypeDefinitionAsync(builder.Build());
    }

    /// <summary>Changes or adds a part.</summary>
    public static Task AlterPartDefinitionAsync(
        this IContentDefinitionManager manager, string name, Action<ContentPartDefinitionBuilder> alteration) =>
        manager.AlterPartDefinitionAsync(name, builder =>
        {
            alteration(builder);
            return Task.CompletedTask;
        });

    /// <summary>Changes or adds a part.</summary>
    public static async Task AlterPartDefinitionAsync(
        this IContentDefinitionManager manager, string name, Func<ContentPartDefinitionBuilder, Task> alterationAsync)
    {
        var existing = await manager.LoadPartDefinitionAsync(name) ?? new ContentPartDefinition(name);
        var builder = new ContentPartDefinitionBuilder(existing);
        await alterationAsync(builder);
        await manager.StorePartDefinitionAsync(builder.Build());
    }

    /// <summary>The types that can be placed in zones.</summary>
    public static async Task<IEnumerable<ContentTypeDefinition>> ListWidgetTypeDefinitionsAsync(this IContentDefinitionManager manager) =>
        (await manager.ListTypeDefinitionsAsync()).Where(type => type.StereotypeEquals("Widget"));
}
