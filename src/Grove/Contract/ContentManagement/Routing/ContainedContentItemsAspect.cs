using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Routing;

/// <summary>The aspect that tells where an item's JSON holds further items.</summary>
public class ContainedContentItemsAspect
{
    /// <summary>Each takes an item's JSON and returns the array of items in it, or null.</summary>
    public IList<Func<JsonObject, JsonArray?>> Accessors { get; set; } = [];
}
