using System.Globalization;
using Grove.Access.SignIn;
using Microsoft.Extensions.Time.Testing;

namespace Grove.Tests.Access;

public sealed class SignInLimitsTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly SignInLimits _limits;

    public SignInLimitsTests() => _limits = new SignInLimits(_time);

    [Fact]
    public void An_address_is_turned_away_after_too_many_tries_at_one_account()
    {
        Try(SignInLimits.PerAccount, "10.0.0.1", "editor");
        Assert.False(_limits.TryEnter("10.0.0.1", "editor"));
    }

    [Fact]
    public void The_case_of_the_account_and_spaces_around_it_do_not_matter()
    {
        Try(SignInLimits.PerAccount, "10.0.0.1", "editor");
        Assert.False(_limits.TryEnter("10.0.0.1", " EDITOR "));
    }

    [Fact]
    public void Nobody_can_keep_somebody_elsewhere_from_signing_in()
    {
        Try(1_000, "10.0.0.1", "editor");
        Assert.True(_limits.TryEnter("10.0.0.2", "editor"));
    }

    [Fact]
    public void An_address_is_turned_away_after_too_many_tries_at_many_accounts()
    {
        for (var i = 0; i < SignInLimits.PerAddress; i++)
        {
            Assert.True(_limits.TryEnter("10.0.0.1", i.ToString(CultureInfo.InvariantCulture)));
        }

        Assert.False(_limits.TryEnter("10.0.0.1", "another"));
    }

    [Fact]
    public void Tries_are_forgotten_after_a_while()
    {
        Try(SignInLimits.PerAccount + 1, "10.0.0.1", "editor");
        _time.Advance(SignInLimits.Window);
        Assert.True(_limits.TryEnter("10.0.0.1", "editor"));
    }

    [Fact]
    public void Signing_in_forgives_the_tries_at_that_account()
    {
        Try(SignInLimits.PerAccount, "10.0.0.1", "editor");
        _limits.Forgive("10.0.0.1", "editor");
        Assert.True(_limits.TryEnter("10.0.0.1", "editor"));
    }

    private void Try(int times, string address, string account)
    {
        for (var i = 0; i < times; i++)
        {
            _limits.TryEnter(address, account);
        }
    }
}
