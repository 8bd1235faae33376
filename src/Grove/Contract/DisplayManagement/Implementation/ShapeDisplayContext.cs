using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A shape on its way to HTML.</summary>
public class ShapeDisplayContext
{
    /// <summary>The shape.</summary>
    public IShape Shape { get; set; } = null!; // set by whoever makes the context

    /// <summary>Its HTML; setting it before display skips the template.</summary>
    public IHtmlContent? ChildContent { get; set; }

    /// <summary>What its template gets.</summary>
    public DisplayContext DisplayContext { get; set; } = null!; // set by whoever makes the context

    /// <summary>The services of the request.</summary>
    public IServiceProvider ServiceProvider { get; set; } = null!; // set by whoever makes the context
}
