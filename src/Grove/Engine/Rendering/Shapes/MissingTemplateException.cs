namespace Grove.Rendering.Shapes;

/// <summary>A shape for which no theme, module or the engine has a template.</summary>
public sealed class MissingTemplateException : InvalidOperationException
{
    /// <param name="shapeType">The shape's type.</param>
    /// <param name="alternates">The other names that were tried.</param>
    public MissingTemplateException(string shapeType, IEnumerable<string> alternates)
        : base($"No template for the shape '{shapeType}'. Looked for: {string.Join(", ", alternates.Reverse().Append(shapeType))}.")
    {
    }
}
