namespace OrchardCore.ContentManagement.Metadata.Models;

/// <summary>A kind of field, for instance <c>TextField</c>.</summary>
public class ContentFieldDefinition(string name)
{
    /// <summary>The name of the field's class.</summary>
    public string Name { get; private set; } = name;
}
