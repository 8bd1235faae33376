using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>A piece of a page that a template turns into HTML: a name, data, and the pieces inside it.</summary>
public interface IShape
{
    /// <summary>Its type, alternates, wrappers and place.</summary>
    ShapeMetadata Metadata { get; }

    /// <summary>The HTML id that its template may give its element.</summary>
    string? Id { get; set; }

    /// <summary>The HTML element that its template may use.</summary>
    string? TagName { get; set; }

    /// <summary>CSS classes for that element.</summary>
    IList<string> Classes { get; }

    /// <summary>HTML attributes for that element.</summary>
    IDictionary<string, string> Attributes { get; }

    /// <summary>The data that templates read by name.</summary>
    IDictionary<string, object?> Properties { get; }

    /// <summary>The pieces inside it, in the order of their positions.</summary>
    IReadOnlyList<IPositioned> Items { get; }

    /// <summary>Puts a piece inside.</summary>
    /// <param name="item">A shape, HTML content or text.</param>
    /// <param name="position">Its place among its siblings; empty for after those added so far at position 0.</param>
    ValueTask<IShape> AddAsync(object item, string? position);
}
