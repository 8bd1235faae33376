using System.Collections.Frozen;
using System.Security.Claims;

namespace Grove.Access.Roles;

/// <summary>The roles that every site has and nobody can delete.</summary>
public static class SystemRoles
{
    /// <summary>May do everything.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Everybody who has signed in.</summary>
    public const string Authenticated = "Authenticated";

    /// <summary>Everybody, signed in or not.</summary>
    public const string Anonymous = "Anonymous";

    /// <summary>All three, compared without case.</summary>
    public static readonly FrozenSet<string> Names =
        FrozenSet.ToFrozenSet([Administrator, Authenticated, Anonymous], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether it is the role that may do everything.</summary>
    public static bool IsAdministrator(string role) => string.Equals(role, Administrator, StringComparison.OrdinalIgnoreCase);

    /// <summary>The roles that count for a user: those assigned, and those that everybody like them has.</summary>
    public static IEnumerable<string> Of(ClaimsPrincipal user)
    {
        yield return Anonymous;
        foreach (var identity in user.Identities.Where(identity => identity.IsAuthenticated))
        {
            yield return Authenticated;
            foreach (var claim in identity.FindAll(identity.RoleClaimType))
            {
                yield return claim.Value;
            }
        }
    }
}
