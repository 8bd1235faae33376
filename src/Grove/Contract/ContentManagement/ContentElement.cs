using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>A node of a content item's tree: the item, a part or a field. Its values live as JSON; typed views of them are made on demand.</summary>
/// <remarks>JSON that no type knows stays as it is through reading, changing and storing.</remarks>
public class ContentElement : IContent
{
    private Dictionary<string, ContentElement>? _elements;

    /// <summary>Creates an element without values.</summary>
    protected ContentElement() : this([])
    {
    }

    /// <summary>Creates an element over <paramref name="data" />, which stays live.</summary>
    protected ContentElement(JsonObject data) => Data = data;

    /// <summary>The element's values as a dynamic JSON object: <c>item.Content.TitlePart.Title</c>.</summary>
    [JsonIgnore]
    public dynamic Content => new JsonDynamicObject(Data);

    /// <summary>The item that the element belongs to.</summary>
    [JsonIgnore]
    public ContentItem ContentItem { get; set; } = null!; // set by whoever attaches the element

    /// <summary>The typed views made so far, by name.</summary>
    [JsonIgnore]
    protected internal Dictionary<string, ContentElement> Elements => _elements ??= [];

    internal JsonObject Data { get; set; }

    /// <summary>Whether there is an element called <paramref name="name" />.</summary>
    public bool Has(string name) => Data.ContainsKey(name);
}
