using Microsoft.AspNetCore.Identity;

namespace Grove.Access.Users;

/// <summary>Somebody who can sign in. The id has 26 characters, digits and lower-case letters.</summary>
public sealed class User : IdentityUser
{
    /// <summary>Whether the user may sign in at all.</summary>
    public bool IsEnabled { get; set; } = true;
}

/// <summary>A role of a user, by the role's name.</summary>
public sealed class UserRole
{
    /// <summary>The user's id.</summary>
    public string UserId { get; set; } = "";

    /// <summary>The role's name as it is stored with the role.</summary>
    public string RoleName { get; set; } = "";

    /// <summary>The role's name in the form that is compared.</summary>
    public string NormalizedRoleName { get; set; } = "";
}
