using Grove.Access.Users;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace Grove.Access.SignIn;

/// <summary>How a try to sign in went, as far as the person who tried may know.</summary>
public enum SignInAnswer
{
    /// <summary>They are signed in.</summary>
    Welcome,

    /// <summary>They are not: unknown name, wrong password, locked or disabled account all look the same.</summary>
    Refused,

    /// <summary>Too many tries from their address.</summary>
    TooMany,
}

/// <summary>Signs people in by user name (or e-mail address) and password.</summary>
/// <remarks>An unknown name costs the same time and gets the same answer as a wrong password, so that nobody learns who has an account.</remarks>
public sealed partial class PasswordSignIn(
    UserManager<User> users, SignInManager<User> signIn, SignInLimits limits, IPasswordHasher<User> hasher, ILogger<PasswordSignIn> logger)
{
    private static readonly User Nobody = new();
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<User>().HashPassword(Nobody, Guid.NewGuid().ToString()));

    /// <summary>Tries to sign in, counting the try.</summary>
    /// <param name="form">What was typed, already checked to be there.</param>
    /// <param name="address">Where the request comes from.</param>
    public async Task<SignInAnswer> TryAsync(SignInForm form, string address)
    {
        if (!limits.TryEnter(address, form.UserName))
        {
            LogTooMany();
            return SignInAnswer.TooMany;
        }

        var user = await FindAsync(form.UserName.Trim());
        if (user is null || !user.IsEnabled || await users.IsLockedOutAsync(user))
        {
            hasher.VerifyHashedPassword(Nobody, NobodysHash.Value, form.Password);
            LogRefused();
            return SignInAnswer.Refused;
        }

        var result = await signIn.PasswordSignInAsync(user, form.Password, form.RememberMe, lockoutOnFailure: true);
        if (!result.Succeeded)
        {
            LogRefused();
            return SignInAnswer.Refused;
        }

        limits.Forgive(address, form.UserName);
        LogWelcome(user.Id);
        return SignInAnswer.Welcome;
    }

    private async Task<User?> FindAsync(string name) =>
        await users.FindByNameAsync(name) ?? (name.Contains('@') ? await users.FindByEmailAsync(name) : null);

    [LoggerMessage(401, LogLevel.Information, "Somebody was refused at sign-in")]
    private partial void LogRefused();

    [LoggerMessage(402, LogLevel.Information, "An address was turned away after too many tries to sign in")]
    private partial void LogTooMany();

    [LoggerMessage(403, LogLevel.Information, "User {UserId} has signed in")]
    private partial void LogWelcome(string userId);
}
