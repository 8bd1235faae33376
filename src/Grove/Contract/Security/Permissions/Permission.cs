using System.Security.Claims;

namespace OrchardCore.Security.Permissions;

/// <summary>Something that a user may be allowed to do, known by its name.</summary>
public class Permission
{
    /// <summary>The type of the claims that grant permissions to a role.</summary>
    public const string ClaimType = "Permission";

    /// <param name="name">The name by which recipes and roles grant it, such as <c>PublishContent</c>.</param>
    public Permission(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <param name="name">The name by which recipes and roles grant it.</param>
    /// <param name="description">What it allows, for the people who grant it.</param>
    /// <param name="isSecurityCritical">Whether its holder could gain every other permission.</param>
    public Permission(string name, string description, bool isSecurityCritical = false)
        : this(name)
    {
        Description = description;
        IsSecurityCritical = isSecurityCritical;
    }

    /// <param name="name">The name by which recipes and roles grant it.</param>
    /// <param name="description">What it allows, for the people who grant it.</param>
    /// <param name="impliedBy">Wider permissions, each of which grants this one too.</param>
    /// <param name="isSecurityCritical">Whether its holder could gain every other permission.</param>
    public Permission(string name, string description, IEnumerable<Permission> impliedBy, bool isSecurityCritical = false)
        : this(name, description, isSecurityCritical) => ImpliedBy = impliedBy ?? [];

    /// <summary>The name by which recipes and roles grant it.</summary>
    public string Name { get; }

    /// <summary>What it allows, for the people who grant it.</summary>
    public string? Description { get; set; }

    /// <summary>The group under which the roles page lists it; its feature's name where none is given.</summary>
    public string? Category { get; set; }

    /// <summary>Wider permissions, each of which grants this one too.</summary>
    public IEnumerable<Permission> ImpliedBy { get; } = [];

    /// <summary>Whether its holder could gain every other permission.</summary>
    public bool IsSecurityCritical { get; }

    /// <summary>The claim that grants it.</summary>
    public static implicit operator Claim(Permission p) => new(ClaimType, p.Name);
}
