using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Grove.Access.Roles;

/// <summary>All roles of the site, in one document: small, cached, and read for every page.</summary>
public sealed class RolesDocument
{
    /// <summary>The roles by name.</summary>
    public Dictionary<string, Role> Roles { get; set; } = [];

    /// <summary>What each role may do, computed once for this copy of the document; forgotten when a role changes.</summary>
    [JsonIgnore]
    internal FrozenDictionary<string, FrozenSet<string>>? Effective { get; set; }

    /// <summary>The role of that name, compared without case, or <see langword="null"/>.</summary>
    public Role? Find(string name) =>
        Roles.Values.FirstOrDefault(role => string.Equals(role.Name, name, StringComparison.OrdinalIgnoreCase));
}
