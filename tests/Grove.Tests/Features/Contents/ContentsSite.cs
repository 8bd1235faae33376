using System.Security.Claims;
using Grove.Access.Roles;
using Grove.Features.Contents;
using Grove.Features.Contents.Editing;
using Grove.Features.Contents.Listing;
using Grove.Features.Contents.Permissions;
using Grove.Features.Contents.Trash;
using Grove.Tests.Access;
using Grove.Tests.Content;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Security.Permissions;

namespace Grove.Tests.Features.Contents;

/// <summary>A site with content, access and the rules of the feature OrchardCore.Contents, without pages.</summary>
internal static class ContentsSite
{
    public static readonly ClaimsPrincipal Admin = AccessSite.User("admin", "Administrator");

    public static async Task<ContentSite> StartAsync()
    {
        var site = await ContentSite.StartAsync(services =>
        {
            services.AddHttpContextAccessor();
            services.AddRouting();
            new Grove.Access.Startup(new ConfigurationBuilder().Build()).ConfigureServices(services);
            services.AddPermissionProvider<ContentPermissions>();
            services.AddScoped<ContentTypesOfUser>();
            services.AddScoped<RowRules>();
            services.AddScoped<ContentList>();
            services.AddScoped<EditorStamp>();
            services.AddScoped<Saving>();
            services.AddScoped<TrashBin>();
            services.AddScoped<IContentHandler, TrashKeeper>();
            services.AddIndexProvider<TrashIndexProvider>();
            services.AddDataMigration<TrashMigrations>();
        });
        await site.DefineAsync(async definitions =>
        {
            await definitions.AlterTypeDefinitionAsync("Page", type => type.DisplayedAs("Page").Listable().Creatable().Draftable().Securable());
            await definitions.AlterTypeDefinitionAsync("Post", type => type.DisplayedAs("Post").Listable().Creatable().Draftable().Securable());
            await definitions.AlterTypeDefinitionAsync("Part", type => type.DisplayedAs("Part"));
        });
        return site;
    }

    /// <summary>Stores an item and returns its id.</summary>
    public static async Task<string> AddAsync(this ContentSite site, string type, string name, bool published = true, string owner = "admin")
    {
        site.Time.Advance(TimeSpan.FromMinutes(1));
        return await site.WorkAsync(async scope =>
        {
            var content = scope.GetRequiredService<IContentManager>();
            var item = await content.NewAsync(type);
            item.DisplayText = name;
            item.Owner = owner;
            await content.CreateAsync(item, published ? VersionOptions.Published : VersionOptions.Draft);
            return item.ContentItemId;
        });
    }

    public static Task GiveAsync(this ContentSite site, string role, params string[] permissions) =>
        site.WorkAsync(scope => scope.GetRequiredService<RoleStore>().UpsertAsync(role, null, permissions));

    public static Task DoAsync(this ContentSite site, string id, Func<IContentManager, ContentItem, Task> verb) => site.WorkAsync(async scope =>
    {
        var content = scope.GetRequiredService<IContentManager>();
        await verb(content, (await content.GetAsync(id, VersionOptions.Latest))!);
    });

    public static Task<(int Total, IReadOnlyList<ListRow> Rows)> ListAsync(
        this ContentSite site, ListFilter? filter = null, ClaimsPrincipal? user = null, int skip = 0, int take = 50) => site.WorkAsync(async scope =>
    {
        var types = await scope.GetRequiredService<ContentTypesOfUser>().ListableAsync(user ?? Admin);
        var list = scope.GetRequiredService<ContentList>();
        return (await list.CountAsync(user ?? Admin, types, filter ?? new ListFilter()), await list.RowsAsync(user ?? Admin, types, filter ?? new ListFilter(), skip, take));
    });

    public static IEnumerable<string> Names(this (int Total, IReadOnlyList<ListRow> Rows) page) => page.Rows.Select(row => row.Name);
}
