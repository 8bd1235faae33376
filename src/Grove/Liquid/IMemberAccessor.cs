namespace Fluid;

/// <summary>Reads a registered member of an object.</summary>
public interface IMemberAccessor
{
    /// <summary>The member's value.</summary>
    /// <param name="obj">The object whose member is read.</param>
    /// <param name="name">The name as the template wrote it.</param>
    /// <param name="ctx">The rendering that asks.</param>
    object? Get(object obj, string name, TemplateContext ctx);
}
