using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Grove.Rendering.Templates;

/// <summary>Where templates come from: the engine, a module or a theme.</summary>
/// <param name="Id">The module's id.</param>
/// <param name="LiquidFiles">Paths of its Liquid templates.</param>
/// <param name="Find">Opens a file by path.</param>
/// <param name="Watch">Tells when a file changes.</param>
/// <param name="RazorViews">Its compiled Razor views by path.</param>
public sealed record ViewSource(
    string Id,
    IReadOnlyList<string> LiquidFiles,
    Func<string, IFileInfo?> Find,
    Func<string, IChangeToken> Watch,
    IReadOnlyDictionary<string, Type> RazorViews);
