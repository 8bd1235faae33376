using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace Grove.Rendering.Templates;

/// <summary>Makes the code that runs templates of one language.</summary>
public interface ITemplateEngine
{
    /// <summary>The templates of a source: the shape each is for, its path, and what runs it.</summary>
    IEnumerable<Template> TemplatesOf(ViewSource source);
}

/// <summary>A template.</summary>
/// <param name="ShapeName">The shape type or alternate it is for.</param>
/// <param name="Path">Its path, for messages.</param>
/// <param name="Render">Runs it.</param>
public sealed record Template(string ShapeName, string Path, Func<DisplayContext, Task<IHtmlContent>> Render);
