namespace Fluid;

/// <summary>Reads a registered member that must be awaited.</summary>
public interface IAsyncMemberAccessor : IMemberAccessor
{
    /// <summary>The member's value, once it is there.</summary>
    Task<object?> GetAsync(object obj, string name, TemplateContext ctx);
}
