using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement;

/// <summary>Turns shapes into HTML.</summary>
public interface IDisplayHelper
{
    /// <summary>Finds the shape's template and runs it.</summary>
    Task<IHtmlContent> ShapeExecuteAsync(IShape shape);
}
