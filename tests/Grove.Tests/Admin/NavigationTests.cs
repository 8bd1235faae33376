using Grove.Admin.Navigation;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace Grove.Tests.Admin;

public sealed class NavigationTests
{
    [Fact]
    public void Entries_of_the_same_text_share_their_children()
    {
        var menu = Build(
            builder => builder.Add(S("Content"), "1", content => content.Add(S("Posts"), posts => posts.Url("~/posts"))),
            builder => builder.Add(S("Content"), content => content.Add(S("Pages"), pages => pages.Url("~/pages"))));
        var content = Assert.Single(menu);
        Assert.Equal("1", content.Position);
        Assert.Equal(["Pages", "Posts"], MenuOrder.Sort(content.Items).Select(item => item.Text.Value));
    }

    [Fact]
    public void The_entry_of_the_highest_priority_says_where_they_lead()
    {
        var menu = Build(
            builder => builder.Add(S("Home"), "1", home => home.Url("~/a")),
            builder => builder.Add(S("Home"), "9", home => home.Url("~/b"), priority: 1));
        Assert.Equal("~/b", Assert.Single(menu).Url);
    }

    [Fact]
    public void Merged_entries_may_be_seen_with_the_permission_of_any_of_them()
    {
        var menu = Build(
            builder => builder.Add(S("Home"), home => home.Url("~/a").Permission(new Permission("A"))),
            builder => builder.Add(S("Home"), home => home.Permission(new Permission("B"))));
        Assert.Equal(["A", "B"], Assert.Single(menu).Permissions.Select(permission => permission.Name));
    }

    [Fact]
    public void Entries_stand_by_position_and_those_without_one_last_by_text()
    {
        var menu = Build(builder => builder
            .Add(S("Zebra"))
            .Add(S("Ten"), "10")
            .Add(S("Two"), "2")
            .Add(S("Apple"))
            .Add(S("Two and a half"), "2.5")
            .Add(S("First"), "before")
            .Add(S("Tools"), "after"));
        Assert.Equal(["First", "Two", "Two and a half", "Ten", "Tools", "Apple", "Zebra"], MenuOrder.Sort(menu).Select(item => item.Text.Value));
    }

    [Fact]
    public void An_action_becomes_route_values_with_its_area()
    {
        var menu = Build(builder => builder.Add(S("Posts"), posts => posts.Action("List", "Admin", "OrchardCore.Contents", new() { ["contentTypeId"] = "BlogPost" })));
        var route = Assert.Single(menu).RouteValues;
        Assert.NotNull(route);
        Assert.Equal("OrchardCore.Contents/Admin/List/BlogPost", $"{route["area"]}/{route["controller"]}/{route["action"]}/{route["contentTypeId"]}");
    }

    [Fact]
    public async Task A_named_provider_adds_to_its_own_menu_only()
    {
        var builder = new NavigationBuilder();
        var provider = new Provider();
        await provider.BuildNavigationAsync("main", builder);
        Assert.Empty(builder.Build());
        await provider.BuildNavigationAsync("ADMIN", builder);
        Assert.Single(builder.Build());
    }

    private static List<MenuItem> Build(params Action<NavigationBuilder>[] providers)
    {
        var builder = new NavigationBuilder();
        Array.ForEach(providers, add => add(builder));
        return MenuMerge.Merge(builder.Build());
    }

    private static LocalizedString S(string text) => new(text, text);

    private sealed class Provider : AdminNavigationProvider
    {
        protected override ValueTask BuildAsync(NavigationBuilder builder)
        {
            builder.Add(S("Content"));
            return ValueTask.CompletedTask;
        }
    }
}
