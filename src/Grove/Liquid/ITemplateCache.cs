using System.Diagnostics.CodeAnalysis;

namespace Fluid;

/// <summary>Keeps the parsed templates that <c>include</c> and <c>render</c> name.</summary>
public interface ITemplateCache
{
    /// <summary>Finds a template that was parsed from a file as old as <paramref name="lastModified"/>.</summary>
    bool TryGetTemplate(string subpath, DateTimeOffset lastModified, [MaybeNullWhen(false)] out IFluidTemplate template);

    /// <summary>Keeps a template.</summary>
    void SetTemplate(string subpath, DateTimeOffset lastModified, IFluidTemplate template);
}
