using System.Globalization;
using Grove.Access;
using Grove.Access.SignIn;
using Grove.Access.Users;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Grove.Tests.Access;

public sealed class SignInTests
{
    [Theory]
    [InlineData("admin")]
    [InlineData("ADMIN")]
    [InlineData("admin@example.org")]
    [InlineData(" Admin@Example.org ")]
    public async Task The_right_password_signs_in_by_name_or_address(string name)
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        Assert.Equal(SignInAnswer.Welcome, await TryAsync(site, name, AccessSite.Password));
    }

    [Theory]
    [InlineData("admin", "a wrong password")]
    [InlineData("nobody", AccessSite.Password)]
    [InlineData("nobody@example.org", AccessSite.Password)]
    [InlineData("admin'; DROP TABLE Users; --", "x")]
    public async Task A_wrong_password_and_an_unknown_name_get_the_same_answer(string name, string password)
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        Assert.Equal(SignInAnswer.Refused, await TryAsync(site, name, password));
    }

    [Fact]
    public async Task An_account_rests_after_several_wrong_passwords_and_says_nothing_of_it()
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(SignInAnswer.Refused, await TryAsync(site, "admin", "wrong", Address(i)));
        }

        Assert.Equal(SignInAnswer.Refused, await TryAsync(site, "admin", AccessSite.Password, Address(9)));
    }

    [Fact]
    public async Task Somebody_who_is_disabled_cannot_sign_in()
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        await site.WorkAsync(async scope =>
        {
            var users = scope.GetRequiredService<UserManager<User>>();
            var user = await users.FindByNameAsync("admin");
            user!.IsEnabled = false;
            await users.UpdateAsync(user);
        });
        Assert.Equal(SignInAnswer.Refused, await TryAsync(site, "admin", AccessSite.Password));
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_are_turned_away_whatever_the_password()
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        for (var i = 0; i < SignInLimits.PerAccount; i++)
        {
            await TryAsync(site, "nobody", "wrong");
        }

        Assert.Equal(SignInAnswer.TooMany, await TryAsync(site, "nobody", "wrong"));
        Assert.Equal(SignInAnswer.Welcome, await TryAsync(site, "admin", AccessSite.Password));
    }

    [Fact]
    public async Task A_new_administrator_has_the_role_and_an_id_of_26_characters()
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        await site.WorkAsync(async scope =>
        {
            var users = scope.GetRequiredService<UserManager<User>>();
            var user = await users.FindByNameAsync("admin");
            Assert.NotNull(user);
            Assert.Matches("^[0-9a-z]{26}$", user.Id);
            Assert.Equal(["Administrator"], await users.GetRolesAsync(user));
            Assert.Equal(["admin"], (await users.GetUsersInRoleAsync("administrator")).Select(one => one.UserName));
            Assert.True(await users.IsInRoleAsync(user, "ADMINISTRATOR"));
        });
    }

    [Fact]
    public async Task A_principal_carries_the_names_of_its_roles_and_no_permission()
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        await site.WorkAsync(async scope =>
        {
            var user = await scope.GetRequiredService<UserManager<User>>().FindByNameAsync("admin");
            var principal = await scope.GetRequiredService<IUserClaimsPrincipalFactory<User>>().CreateAsync(user!);
            Assert.True(principal.IsInRole("Administrator"));
            Assert.DoesNotContain(principal.Claims, claim => claim.Type == "Permission");
        });
    }

    [Theory]
    [InlineData("ann", "ann@example.org", "short")]
    [InlineData("ann", "no address", AccessSite.Password)]
    [InlineData("ann smith", "ann@example.org", AccessSite.Password)]
    [InlineData("", "ann@example.org", AccessSite.Password)]
    [InlineData("admin", "ann@example.org", AccessSite.Password)]
    [InlineData("ann", "admin@example.org", AccessSite.Password)]
    [InlineData("ann", "ann@example.org", "aaaaaaaaaaaaaaaa")]
    public async Task A_user_whose_values_break_a_rule_is_not_created_and_the_rule_is_told(string name, string email, string password)
    {
        await using var site = await AccessSite.WithAdministratorAsync();
        Assert.NotEmpty((await site.WorkAsync(scope => scope.GetRequiredService<IUserCreation>().CreateAdministratorAsync(name, email, password))).Errors);
    }

    [Fact]
    public async Task What_is_protected_now_can_be_read_after_a_restart()
    {
        await using var site = await AccessSite.StartAsync();
        var secret = await site.WorkAsync(scope => Task.FromResult(scope.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Protect("secret")));
        await using var again = await site.RestartAsync();
        Assert.Equal("secret", await again.WorkAsync(scope => Task.FromResult(scope.GetRequiredService<IDataProtectionProvider>().CreateProtector("test").Unprotect(secret))));
    }

    private static Task<SignInAnswer> TryAsync(AccessSite site, string name, string password, string address = "192.0.2.1") => site.WorkAsync(scope =>
        scope.GetRequiredService<PasswordSignIn>().TryAsync(new SignInForm { UserName = name, Password = password }, address));

    private static string Address(int number) => "192.0.2." + number.ToString(CultureInfo.InvariantCulture);
}
