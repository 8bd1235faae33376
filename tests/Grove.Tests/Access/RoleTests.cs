using Grove.Access.Roles;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Roles;
using OrchardCore.Security;

namespace Grove.Tests.Access;

public sealed class RoleTests
{
    private static readonly ContentItem Post = new() { ContentType = "BlogPost", ContentItemId = "p", Owner = "ann" };

    [Fact]
    public async Task An_administrator_may_do_everything_without_being_given_it()
    {
        await using var site = await AccessSite.StartAsync();
        Assert.True(await site.MayAsync(AccessSite.User("ann", "Administrator"), RolesPermissions.ManageRoles));
        Assert.True(await site.MayAsync(AccessSite.User("ann", "administrator"), CommonPermissions.PublishContent, Post));
    }

    [Fact]
    public async Task A_role_with_the_site_owners_permission_may_do_everything()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Founder", StandardPermissions.SiteOwner.Name);
        Assert.True(await site.MayAsync(AccessSite.User("ann", "Founder"), CommonPermissions.DeleteContent, Post));
    }

    [Fact]
    public async Task A_user_without_a_role_may_do_nothing_special()
    {
        await using var site = await AccessSite.StartAsync();
        Assert.False(await site.MayAsync(AccessSite.User("ann"), CommonPermissions.EditContent, Post));
        Assert.False(await site.MayAsync(AccessSite.User("ann", "Unheard"), CommonPermissions.EditContent, Post));
    }

    [Fact]
    public async Task What_visitors_may_do_signed_in_people_may_do_too()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Anonymous", "ViewContent");
        Assert.True(await site.MayAsync(AccessSite.Visitor, CommonPermissions.ViewContent, Post));
        Assert.True(await site.MayAsync(AccessSite.User("ann"), CommonPermissions.ViewContent, Post));
    }

    [Fact]
    public async Task What_signed_in_people_may_do_visitors_may_not()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Authenticated", "ViewContent");
        Assert.False(await site.MayAsync(AccessSite.Visitor, CommonPermissions.ViewContent, Post));
        Assert.True(await site.MayAsync(AccessSite.User("ann"), CommonPermissions.ViewContent, Post));
    }

    [Fact]
    public async Task A_visitor_owns_nothing()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Anonymous", "EditOwnContent");
        Assert.False(await site.MayAsync(AccessSite.Visitor, CommonPermissions.EditContent, new ContentItem { ContentType = "BlogPost", Owner = null }));
        Assert.False(await site.MayAsync(AccessSite.Visitor, CommonPermissions.EditContent, new ContentItem { ContentType = "BlogPost", Owner = "" }));
    }

    [Fact]
    public async Task An_author_edits_own_posts_and_nobody_elses()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Author", "EditOwn_BlogPost");
        Assert.True(await site.MayAsync(AccessSite.User("ann", "Author"), CommonPermissions.EditContent, Post));
        Assert.False(await site.MayAsync(AccessSite.User("bob", "Author"), CommonPermissions.EditContent, Post));
        Assert.False(await site.MayAsync(AccessSite.User("ann", "Author"), CommonPermissions.PublishContent, Post));
    }

    [Fact]
    public async Task A_permission_on_one_type_says_nothing_of_another()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Poster", "Publish_BlogPost");
        var user = AccessSite.User("bob", "Poster");
        Assert.True(await site.MayAsync(user, CommonPermissions.EditContent, Post));
        Assert.False(await site.MayAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = "Page", Owner = "ann" }));
        Assert.False(await site.MayAsync(user, CommonPermissions.EditContent));
    }

    [Fact]
    public async Task A_new_role_has_what_features_suggest_for_it()
    {
        await using var site = await AccessSite.StartAsync();
        await site.WorkAsync(scope => Store(scope).UpsertAsync("Author", "Writes", []));
        Assert.True(await site.MayAsync(AccessSite.User("ann", "Author"), PostPermissions.Write));
    }

    [Fact]
    public async Task A_role_that_was_given_permissions_has_exactly_those()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Author", "ManageMenu");
        Assert.False(await site.MayAsync(AccessSite.User("ann", "Author"), PostPermissions.Write));
        Assert.Equal(["ManageMenu"], (await ListAsync(site)).Single(role => role.Name == "Author").Permissions);
    }

    [Fact]
    public async Task Adding_keeps_what_was_suggested_and_removing_takes_it()
    {
        await using var site = await AccessSite.StartAsync();
        await site.WorkAsync(scope => Store(scope).UpsertAsync("Author", null, ["ManageMenu"], PermissionBehavior.Add));
        Assert.True(await site.MayAsync(AccessSite.User("ann", "Author"), PostPermissions.Write));
        await site.WorkAsync(scope => Store(scope).UpsertAsync("Author", null, ["writeposts"], PermissionBehavior.Remove));
        Assert.False(await site.MayAsync(AccessSite.User("ann", "Author"), PostPermissions.Write));
        Assert.Contains("ManageMenu", (await ListAsync(site)).Single(role => role.Name == "Author").Permissions);
    }

    [Fact]
    public async Task An_empty_list_empties_a_role_that_exists()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Author", "ManageMenu");
        await GiveAsync(site, "Author");
        Assert.Empty((await ListAsync(site)).Single(role => role.Name == "Author").Permissions);
    }

    [Fact]
    public async Task A_changed_role_counts_at_once()
    {
        await using var site = await AccessSite.StartAsync();
        var user = AccessSite.User("ann", "Author");
        await GiveAsync(site, "Author", "ManagePosts");
        Assert.True(await site.MayAsync(user, PostPermissions.Write));
        await GiveAsync(site, "Author", "ManageMenu");
        Assert.False(await site.MayAsync(user, PostPermissions.Write));
    }

    [Fact]
    public async Task Roles_changed_twice_in_one_unit_of_work_count_as_changed_last()
    {
        await using var site = await AccessSite.StartAsync();
        await site.WorkAsync(async scope =>
        {
            var permissions = scope.GetRequiredService<RolePermissions>();
            await Store(scope).UpsertAsync("Author", null, ["ManagePosts"]);
            Assert.True(await permissions.GrantAnyAsync(["Author"], ["ManagePosts"]));
            await Store(scope).UpsertAsync("Author", null, ["ManageMenu"]);
            Assert.False(await permissions.GrantAnyAsync(["Author"], ["ManagePosts"]));
        });
    }

    [Fact]
    public async Task Names_of_roles_are_compared_without_case()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Author", "ManageMenu");
        await GiveAsync(site, "AUTHOR", "ManagePosts");
        Assert.Equal(["ManagePosts"], (await ListAsync(site)).Single(role => role.Name == "Author").Permissions);
    }

    [Fact]
    public async Task The_systems_roles_are_always_there_and_stay()
    {
        await using var site = await AccessSite.StartAsync();
        Assert.Equal(["Administrator", "Anonymous", "Authenticated"], (await ListAsync(site)).Select(role => role.Name));
        Assert.False(await site.WorkAsync(scope => Store(scope).DeleteAsync("Administrator")));
        Assert.False(await site.WorkAsync(scope => Store(scope).DeleteAsync("anonymous")));
    }

    [Fact]
    public async Task A_deleted_role_gives_nothing()
    {
        await using var site = await AccessSite.StartAsync();
        await GiveAsync(site, "Poster", "ManagePosts");
        Assert.True(await site.WorkAsync(scope => Store(scope).DeleteAsync("poster")));
        Assert.False(await site.MayAsync(AccessSite.User("ann", "Poster"), PostPermissions.Manage));
        Assert.False(await site.WorkAsync(scope => Store(scope).DeleteAsync("poster")));
    }

    private static Task GiveAsync(AccessSite site, string role, params string[] permissions) =>
        site.WorkAsync(scope => Store(scope).UpsertAsync(role, null, permissions));

    private static Task<IReadOnlyList<Role>> ListAsync(AccessSite site) => site.WorkAsync(scope => Store(scope).ListAsync());

    private static RoleStore Store(IServiceProvider scope) => scope.GetRequiredService<RoleStore>();
}
