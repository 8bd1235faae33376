namespace Grove.Access.Roles;

/// <summary>A role as it is stored.</summary>
public sealed class Role
{
    /// <summary>Its name, by which users, recipes and suggestions know it; compared without case.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is for, for the people who assign it.</summary>
    public string? Description { get; set; }

    /// <summary>The names of the permissions it was given.</summary>
    public List<string> Permissions { get; set; } = [];

    /// <summary>The permission providers whose suggestions somebody has taken or left; those of others count until then.</summary>
    public List<string> AnsweredProviders { get; set; } = [];
}
