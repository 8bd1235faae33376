using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Something that carries named, typed aspects besides its own properties.</summary>
public interface IEntity
{
    /// <summary>The aspects as JSON, each under its name.</summary>
    JsonObject Properties { get; }
}

/// <summary>An entity that keeps its aspects in memory.</summary>
public class Entity : IEntity
{
    /// <inheritdoc/>
    public JsonObject Properties { get; set; } = [];
}
