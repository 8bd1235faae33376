using System.Collections.Concurrent;

namespace Grove.Access.SignIn;

/// <summary>Slows guessing down: so many tries a while from one address, and from one address at one account.</summary>
/// <remarks>
/// Counted in memory, so a restart forgives. It never counts an account alone: a stranger elsewhere cannot use it to keep
/// somebody out. <see cref="Limit"/> entries bound the memory.
/// </remarks>
public sealed class SignInLimits(TimeProvider time)
{
    /// <summary>How long tries are remembered.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Tries from one address at one account.</summary>
    public const int PerAccount = 10;

    /// <summary>Tries from one address at any account.</summary>
    public const int PerAddress = 50;

    private const int Limit = 20_000;

    private readonly ConcurrentDictionary<string, Tries> _tries = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts a try; false where there were too many and it must be turned away unseen.</summary>
    /// <param name="address">Where it comes from.</param>
    /// <param name="account">The user name or e-mail address that was typed.</param>
    public bool TryEnter(string address, string account)
    {
        Forget();
        var name = account.Length > 256 ? account[..256] : account;
        return Count("a " + address) <= PerAddress && Count("b " + address + " " + name.Trim()) <= PerAccount;
    }

    /// <summary>Forgives an address its tries at an account, after it has signed in there.</summary>
    public void Forgive(string address, string account) => _tries.TryRemove("b " + address + " " + account.Trim(), out _);

    private int Count(string key)
    {
        var now = time.GetTimestamp();
        return _tries.AddOrUpdate(
            key,
            _ => new Tries(now, 1),
            (_, tries) => IsPast(tries, now) ? new Tries(now, 1) : tries with { Number = tries.Number + 1 }).Number;
    }

    private bool IsPast(Tries tries, long now) => time.GetElapsedTime(tries.Since, now) >= Window;

    private void Forget()
    {
        if (_tries.Count < Limit)
        {
            return;
        }

        var now = time.GetTimestamp();
        foreach (var (key, tries) in _tries)
        {
            if (IsPast(tries, now))
            {
                _tries.TryRemove(key, out _);
            }
        }

        if (_tries.Count >= Limit)
        {
            _tries.Clear();
        }
    }

    private readonly record struct Tries(long Since, int Number);
}
