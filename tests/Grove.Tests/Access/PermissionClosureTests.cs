using Grove.Access.Permissions;
using OrchardCore.Contents;
using OrchardCore.Contents.Security;
using OrchardCore.Security.Permissions;

namespace Grove.Tests.Access;

public sealed class PermissionClosureTests
{
    [Fact]
    public void A_permission_suffices_for_itself() =>
        Assert.Contains("ManageThings", PermissionClosure.SufficientFor(new Permission("ManageThings")));

    [Fact]
    public void A_wider_permission_suffices_however_many_steps_away() =>
        Assert.Contains("PublishContent", PermissionClosure.SufficientFor(CommonPermissions.ViewOwnContent));

    [Fact]
    public void A_narrower_permission_does_not_suffice() =>
        Assert.DoesNotContain("EditContent", PermissionClosure.SufficientFor(CommonPermissions.PublishContent));

    [Fact]
    public void Site_owner_suffices_for_everything() =>
        Assert.Contains("SiteOwner", PermissionClosure.SufficientFor(new Permission("Whatever")));

    [Fact]
    public void Permissions_that_imply_each_other_in_a_circle_end()
    {
        var wider = new List<Permission>();
        var first = new Permission("First", "", wider);
        wider.Add(new Permission("Second", "", [first]));
        Assert.Equal(["First", "Second", "SiteOwner"], PermissionClosure.SufficientFor(first).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Edit_BlogPost")]
    [InlineData("Publish_BlogPost")]
    [InlineData("EditContent")]
    [InlineData("PublishContent")]
    public void Editing_a_blog_post_needs_a_permission_on_blog_posts_or_on_all_content(string name) =>
        Assert.Contains(name, PermissionClosure.SufficientFor(CommonPermissions.EditContent, "BlogPost", isOwner: false));

    [Theory]
    [InlineData("Edit_Page")]
    [InlineData("EditOwn_BlogPost")]
    [InlineData("EditOwnContent")]
    [InlineData("View_BlogPost")]
    public void Neither_another_types_nor_an_owners_permission_lets_a_stranger_edit(string name) =>
        Assert.DoesNotContain(name, PermissionClosure.SufficientFor(CommonPermissions.EditContent, "BlogPost", isOwner: false));

    [Theory]
    [InlineData("EditOwnContent")]
    [InlineData("EditOwn_BlogPost")]
    [InlineData("PublishOwnContent")]
    [InlineData("PublishOwn_BlogPost")]
    public void An_owner_edits_with_the_permission_on_own_content(string name) =>
        Assert.Contains(name, PermissionClosure.SufficientFor(CommonPermissions.EditContent, "BlogPost", isOwner: true));

    [Fact]
    public void An_owner_who_may_edit_may_not_publish_for_that() =>
        Assert.DoesNotContain("EditOwnContent", PermissionClosure.SufficientFor(CommonPermissions.PublishContent, "BlogPost", isOwner: true));

    [Fact]
    public void Every_permission_on_content_of_one_type_is_implied_by_its_kin_on_all_types() => Assert.All(
        ContentTypePermissionsHelper.PermissionTemplates,
        pair => Assert.Contains(pair.Key, PermissionClosure.SufficientFor(ContentTypePermissionsHelper.CreateDynamicPermission(pair.Value, "BlogPost"))));

    [Fact]
    public void A_permission_on_one_type_carries_the_types_name()
    {
        var template = ContentTypePermissionsHelper.ConvertToDynamicPermission(CommonPermissions.PublishOwnContent);
        Assert.NotNull(template);
        Assert.Equal("PublishOwn_BlogPost", ContentTypePermissionsHelper.CreateDynamicPermission(template, "BlogPost").Name);
    }
}
